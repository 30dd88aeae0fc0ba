import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks files against PDF/UA-1 and PDF/A-3a with the veraPDF validator. Run as
 * {@code java -cp <jar> VeraPdf.java <file with one path per line>}; prints one line per file and profile:
 * path, profile, number of rules, number of failed checks, the failed rules. The jar holds the profiles, but not the
 * JAXB runtime that veraPDF would read them with, so they are read here.
 */
public class VeraPdf {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile[] profiles = {
            read("PDFUA-1", PDFAFlavour.PDFUA_1), read("PDFA-3A", PDFAFlavour.PDFA_3_A)
        };
        List<String> paths = Files.readAllLines(Path.of(arguments[0]));
        for (String path : paths) {
            for (ValidationProfile profile : profiles) {
                System.out.println(path + "\t" + profile.getPDFAFlavour() + "\t" + check(path, profile));
            }
        }
    }

    private static String check(String path, ValidationProfile profile) {
        PDFAFlavour flavour = profile.getPDFAFlavour();
        try (InputStream stream = new FileInputStream(new File(path));
                PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(profile, 1000, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            TreeMap<String, Integer> failed = new TreeMap<>();
            int count = 0;
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
                count += 1;
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                failed.merge(rule + " " + assertion.getErrorMessage(), 1, Integer::sum);
            }
            if (result.getTotalAssertions() == 0) return profile.getRules().size() + "\t1\tnothing was checked";
            if (!result.isCompliant() && count == 0) return profile.getRules().size() + "\t1\tnot compliant";
            return profile.getRules().size() + "\t" + count + "\t" + String.join(" | ", failed.keySet()).replaceAll("\\s+", " ");
        } catch (Exception problem) {
            return profile.getRules().size() + "\t1\t" + problem.toString().replaceAll("\\s+", " ");
        }
    }

    private static ValidationProfile read(String name, PDFAFlavour flavour) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try (InputStream xml = Profiles.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
            Document document = factory.newDocumentBuilder().parse(xml);
            Set<Rule> rules = new HashSet<>();
            for (Element rule : all(document.getDocumentElement(), "rule")) rules.add(ruleOf(rule));
            Set<Variable> variables = new HashSet<>();
            for (Element variable : all(document.getDocumentElement(), "variable")) {
                variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"),
                        text(variable, "defaultValue"), text(variable, "value")));
            }
            return Profiles.profileFromValues(flavour,
                    Profiles.profileDetailsFromValues(name, name, "", new java.util.Date(0)), "", rules, variables);
        }
    }

    private static Rule ruleOf(Element rule) {
        Element id = all(rule, "id").get(0);
        List<ErrorArgument> arguments = new ArrayList<>();
        for (Element argument : all(rule, "argument")) {
            arguments.add(org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl.fromValues(
                    argument.getTextContent(), argument.getAttribute("name"), null));
        }
        String deferred = rule.getAttribute("deferred");
        return Profiles.ruleFromValues(
                Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                        id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
                rule.getAttribute("object"), deferred.isEmpty() ? null : Boolean.valueOf(deferred),
                rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"),
                Profiles.errorFromValues(text(rule, "message"), arguments), Arrays.asList());
    }

    private static String text(Element parent, String name) {
        List<Element> found = all(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index += 1) elements.add((Element) nodes.item(index));
        return elements;
    }
}
