import com.sun.source.tree.*;
import com.sun.source.util.*;
import java.io.*;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;
import javax.lang.model.element.*;
import javax.lang.model.type.*;
import javax.tools.*;

/**
 * Java's compiler as a judge of slices: a line of JSON with a text and a function's place comes in, a line with what the compiler makes of
 * the names in it goes out. One file is all it sees, with the language's own library.
 */
public class Java {
  static final List<String> OPTIONS =
      List.of("-proc:none", "-Xlint:none", "-nowarn", "-Xmaxerrs", "10000", "-XDshould-stop.ifError=FLOW");
  static final Pattern SYMBOL = Pattern.compile("symbol: +\\w+ ([\\w.]+)");
  static final Pattern UNREADABLE = Pattern.compile("compiler\\.err\\.(?:expected.*|illegal\\..*|premature\\.eof|not\\.stmt|unclosed\\..*|orphaned)");
  static final Set<String> RECEIVERS = Set.of("this", "super");

  static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  final Map<String, Set<String>> answer = new TreeMap<>();
  final List<String> defined = new ArrayList<>();
  final String text;
  final String own;
  final int start;
  final int end;
  final Map<String, ImportTree> imports = new HashMap<>();
  CompilationUnitTree unit;
  Trees trees;
  SourcePositions positions;

  Java(String text, String own, int start, int end) {
    this.text = text;
    this.own = own;
    this.start = start;
    this.end = end;
    for (var key : List.of("resolved", "members", "unknown", "heads")) answer.put(key, new TreeSet<>());
  }

  public static void main(String[] arguments) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var files = COMPILER.getStandardFileManager(null, null, null);
    files.setLocation(StandardLocation.CLASS_PATH, List.of());
    files.setLocation(StandardLocation.SOURCE_PATH, List.of());
    for (String line; (line = in.readLine()) != null; ) {
      var asked = Json.read(line);
      var judge =
          new Java(asked.get("text"), asked.get("name"), Integer.parseInt(asked.get("start")), Integer.parseInt(asked.get("end")));
      out.println(judge.look(files));
    }
  }

  String look(JavaFileManager files) throws IOException {
    var said = new DiagnosticCollector<JavaFileObject>();
    var task = (JavacTask) COMPILER.getTask(Writer.nullWriter(), files, said, OPTIONS, null, List.of(new Source(text)));
    trees = Trees.instance(task);
    positions = trees.getSourcePositions();
    unit = task.parse().iterator().next();
    task.analyze();
    if (unit.getPackage() != null) answer.get("heads").add(piece(from(unit.getPackage()), to(unit.getPackage())));
    for (var one : unit.getImports()) imports.put(last(one.getQualifiedIdentifier().toString()), one);
    new Reader().scan(unit, null);
    said.getDiagnostics().forEach(this::enter);
    return Json.written(answer, defined);
  }

  void enter(Diagnostic<?> one) {
    if (one.getKind() != Diagnostic.Kind.ERROR) return;
    if (UNREADABLE.matcher(one.getCode()).matches()) answer.get("unknown").add("*");
    var symbol = SYMBOL.matcher(one.getMessage(Locale.ENGLISH));
    if (one.getPosition() >= start && one.getPosition() < end && symbol.find()) answer.get("unknown").add(last(symbol.group(1)));
  }

  static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  int from(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int to(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  boolean isInside(Tree tree) {
    return from(tree) >= start && to(tree) <= end;
  }

  String piece(int first, int behind) {
    return first < 0 || behind < first ? "" : text.substring(first, behind).strip();
  }

  /** The least text that says what is declared. */
  String head(Tree tree) {
    if (tree instanceof MethodTree method && method.getBody() != null) return piece(from(tree), from(method.getBody())) + " {}";
    if (tree instanceof ClassTree) return piece(from(tree), Math.max(from(tree), text.indexOf('{', from(tree)))) + " {}";
    if (tree instanceof VariableTree variable && variable.getInitializer() != null) {
      return piece(from(tree), text.lastIndexOf('=', from(variable.getInitializer()))) + ";";
    }
    return piece(from(tree), to(tree));
  }

  /** Every node of the file, with what is around it. */
  class Reader extends TreePathScanner<Void, Void> {
    @Override
    public Void visitImport(ImportTree tree, Void nothing) {
      var name = last(tree.getQualifiedIdentifier().toString());
      if (!name.equals("*")) defined.add(name);
      return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      var name = tree.getSimpleName().toString();
      if (from(tree) < start && to(tree) >= end) answer.get("heads").add(head(tree));
      else if (!isInside(tree) && !name.isEmpty() && isMember()) defined.add(name);
      return super.visitClass(tree, nothing);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
      var name = tree.getName().toString();
      var around = from(tree) < start && to(tree) >= end;
      var made = trees.getElement(getCurrentPath());
      var isGiven = made != null && from(tree) < 0;
      if (around) answer.get("heads").add(head(tree));
      else if (!isInside(tree) && !isGiven && !name.equals("<init>") && !name.equals(own)) defined.add(name);
      return super.visitMethod(tree, nothing);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void nothing) {
      if (!isInside(tree) && isMember()) defined.add(tree.getName().toString());
      return super.visitVariable(tree, nothing);
    }

    boolean isMember() {
      var kind = getCurrentPath().getParentPath().getLeaf().getKind();
      return kind == Tree.Kind.COMPILATION_UNIT || kind.asInterface() == ClassTree.class;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void nothing) {
      if (isInside(tree) && !RECEIVERS.contains(tree.getName().toString())) bare(tree.getName().toString());
      return super.visitIdentifier(tree, nothing);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
      if (isInside(tree)) member(tree.getIdentifier().toString(), tree.getExpression());
      return super.visitMemberSelect(tree, nothing);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
      if (isInside(tree)) member(tree.getName().toString(), tree.getQualifierExpression());
      return super.visitMemberReference(tree, nothing);
    }

    void bare(String name) {
      var element = trees.getElement(getCurrentPath());
      var place = element == null ? null : trees.getTree(element);
      if (place == null || from(place) < 0) {
        var said = imports.get(name);
        if (said == null) return;
        answer.get("resolved").add(name);
        answer.get("heads").add(piece(from(said), to(said)));
      } else if (!isInside(place) && !(place instanceof ClassTree && isAround(place))) {
        answer.get("resolved").add(isOwn(element) ? "." + name : name);
        answer.get("heads").add(head(place));
      }
    }

    boolean isOwn(Element element) {
      return !(element instanceof TypeElement) && element.getEnclosingElement() instanceof TypeElement;
    }

    boolean isAround(Tree place) {
      return from(place) <= start && to(place) >= end;
    }

    void member(String name, ExpressionTree holder) {
      var element = trees.getElement(getCurrentPath());
      var place = element == null ? null : trees.getTree(element);
      if (place == null || from(place) < 0 || isInside(place) || name.equals("class") || name.equals("this")) return;
      var around = element.getEnclosingElement();
      var scope = around == null ? null : trees.getTree(around);
      if (RECEIVERS.contains(last(holder.toString())) || (scope != null && isAround(scope))) {
        answer.get("resolved").add("." + name);
        answer.get("heads").add(head(place));
      } else {
        answer.get("members").add((around == null ? "" : around.getSimpleName()) + "." + name);
      }
    }
  }

  /** The text as a file. */
  static class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Sample.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignored) {
      return text;
    }

    @Override
    public boolean isNameCompatible(String name, Kind kind) {
      return true; // a public class of any name
    }
  }

  /** As much of JSON as is needed here. */
  static class Json {
    static final Pattern ESCAPED = Pattern.compile("\\\\(?:u(....)|(.))", Pattern.DOTALL);

    /** An object of strings and whole numbers. */
    static Map<String, String> read(String line) {
      var found = new HashMap<String, String>();
      String key = null;
      for (int at = 0; at < line.length(); at++) {
        var mark = line.charAt(at);
        if (mark != '"' && !Character.isDigit(mark)) continue;
        int first = at;
        while (mark != '"' && Character.isDigit(line.charAt(at + 1))) at++;
        if (mark == '"') for (at++; line.charAt(at) != '"'; at++) if (line.charAt(at) == '\\') at++;
        var value = mark == '"' ? plain(line.substring(first + 1, at)) : line.substring(first, at + 1);
        if (key != null) found.put(key, value);
        key = key == null ? value : null;
      }
      return found;
    }

    static String plain(String written) {
      return ESCAPED.matcher(written).replaceAll(found -> Matcher.quoteReplacement(
          found.group(1) != null
              ? String.valueOf((char) Integer.parseInt(found.group(1), 16))
              : switch (found.group(2)) { case "n" -> "\n"; case "t" -> "\t"; case "r" -> "\r"; case "b" -> "\b"; case "f" -> "\f"; default -> found.group(2); }));
    }

    static String written(Map<String, Set<String>> answer, List<String> defined) {
      var all = new TreeMap<String, Collection<String>>(answer);
      all.put("defined", defined);
      return all.entrySet().stream()
          .map(one -> quoted(one.getKey()) + ":" + one.getValue().stream().map(Json::quoted).collect(Collectors.joining(",", "[", "]")))
          .collect(Collectors.joining(",", "{", "}"));
    }

    static String quoted(String value) {
      var out = new StringBuilder("\"");
      for (char one : value.toCharArray()) out.append(one < 32 || one > 126 || one == '"' || one == '\\' ? "\\u%04x".formatted((int) one) : one);
      return out.append('"').toString();
    }
  }
}
