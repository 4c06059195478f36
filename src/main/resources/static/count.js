// Tells that a page was read, and where its links to others lead. Nothing is kept on the device, and nothing tells one reader from another.
(() => {
  const d = document, n = navigator, side = d.currentScript.dataset.page;
  if (n.doNotTrack == "1" || n.globalPrivacyControl || !n.sendBeacon) return;
  const tell = more => n.sendBeacon("/-/telling", new URLSearchParams({ side, ...more }));
  const seen = () => tell();
  if (d.prerendering) d.addEventListener("prerenderingchange", seen, { once: true });
  else seen();
  const left = e => {
    const a = e.target.closest && e.target.closest("a[href]");
    if (a && /^http/.test(a.protocol) && a.host != location.host) tell({ ut: a.host + a.pathname });
  };
  addEventListener("click", left, true);
  addEventListener("auxclick", left, true);
})();
