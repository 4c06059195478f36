package no.fnsp.manuscript;

/** What lies on the clipboard when somebody copies from other programs. */
final class PastedFrom {

    /** As Word for Windows puts it there: conditional comments, classes, lists as paragraphs, tracked comments. */
    static final String WORD = """
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
            xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
            <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
            <style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} @list l0 {mso-list-id:1;} --></style></head>
            <body lang=NO-BOK style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->
            <h1><span style='mso-list:Ignore'>1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>Før
            operasjonen<o:p></o:p></h1>
            <p class=MsoNormal><span lang=NO-BOK style='mso-ansi-language:NO-BOK'>Du møter <b style='mso-bidi-font-weight:normal'>fastende</b>
            på <i>sengeposten</i>. Ring <a href="tel:+4755000000">55&nbsp;00&nbsp;00&nbsp;00</a>.<span style='mso-spacerun:yes'>&nbsp; </span><a
            style='mso-comment-reference:AB_1' href="#_msocom_1" class=msocomanchor>[AB1]</a><o:p></o:p></span></p>
            <p class=MsoNormal><o:p>&nbsp;</o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Ta med medisinlisten<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
            style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
            </span></span></span><![endif]>Ta med&nbsp;briller<o:p></o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
            style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Dusj kvelden før<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
            style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Dusj samme morgen<o:p></o:p></p>
            <table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse'>
            <thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=302 valign=top><p class=MsoNormal>Dag<o:p></o:p></p></td>
            <td width=302 valign=top><p class=MsoNormal>Tid<o:p></o:p></p></td></tr></thead>
            <tr><td width=302><p class=MsoNormal>Mandag<o:p></o:p></p></td><td width=302><p class=MsoNormal>08.00<o:p></o:p></p></td></tr></table>
            <p class=MsoNormal><!--[if gte vml 1]><v:shape id="Bilde_1" style='width:10pt'><v:imagedata src="file:///C:/bilde.png"/></v:shape><![endif]--><![if
            !vml]><img width=10 height=10 src="file:///C:/Users/x/bilde.png" v:shapes="Bilde_1"><![endif]></p>
            <h4>Hjemme<o:p></o:p></h4>
            <p class=MsoNormal style='margin-bottom:0cm'>Hvil deg.<o:p></o:p></p>
            <div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText>Er dette riktig?</p></div></div>
            <!--EndFragment--></body></html>
            """;

    private PastedFrom() {}
}
