package no.fnsp.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The numbers of an organisation and of its own units, in the register of legal entities. */
public final class Numbers {

    private Numbers() {}

    /** A region's tree also holds its trusts; their numbers are theirs. @param tree with all below the organisation */
    public static Set<String> of(Tree tree, UUID organisation) {
        var numbers = new TreeSet<String>();
        tree.find(organisation).ifPresent(node -> add(tree, node, numbers));
        return numbers;
    }

    private static void add(Tree tree, Node node, Set<String> numbers) {
        Optional.ofNullable(node.number())
                .flatMap(OrganisationNumber::find)
                .map(OrganisationNumber::digits)
                .ifPresent(numbers::add);
        tree.under(
                        node.id(),
                        child -> child.kind().isDepartment() || child.kind().isPlace())
                .forEach(child -> add(tree, child, numbers));
    }
}
