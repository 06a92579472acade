// Go's type checker as a judge of slices: a line of JSON with a text and a function's place comes in, a line with what the checker makes
// of the names in it goes out. One file is all it sees, with the language's own library.
package main

import (
	"bufio"
	"encoding/json"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"regexp"
	"strings"
)

type question struct {
	File  string `json:"file"`
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Name  string `json:"name"`
}

type answer struct {
	Resolved []string `json:"resolved"`
	Members  []string `json:"members"`
	Unknown  []string `json:"unknown"`
	Defined  []string `json:"defined"`
	Heads    []string `json:"heads"`
}

// look is one text under one question.
type look struct {
	question
	answer
	file   *ast.File
	base   int
	info   *types.Info
	owners map[types.Object]string
	places map[types.Object]ast.Node
	seen   map[string]bool
}

var unknown = regexp.MustCompile(`(?:undefined|undeclared name): (?:\w+\.)?(\w+)|\.(\w+) undefined`)

func main() {
	in, out := json.NewDecoder(bufio.NewReader(os.Stdin)), json.NewEncoder(os.Stdout)
	files := token.NewFileSet()
	library := importer.ForCompiler(files, "source", nil)
	for {
		var asked question
		if in.Decode(&asked) != nil {
			return
		}
		made := &look{question: asked, seen: map[string]bool{}, owners: map[types.Object]string{}, places: map[types.Object]ast.Node{}}
		made.answer = answer{[]string{}, []string{}, []string{}, []string{}, []string{}}
		made.read(files, library)
		_ = out.Encode(made.answer)
	}
}

func (l *look) read(files *token.FileSet, library types.Importer) {
	parsed, err := parser.ParseFile(files, l.File, l.Text, parser.SkipObjectResolution)
	if err != nil || parsed == nil {
		l.Unknown = append(l.Unknown, "*")
		return
	}
	l.file, l.base = parsed, files.File(parsed.Package).Base()
	l.Heads = append(l.Heads, "package "+parsed.Name.Name)
	l.info = &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}, Implicits: map[ast.Node]types.Object{}}
	settings := types.Config{Importer: library, FakeImportC: true, Error: l.complain}
	_, _ = settings.Check("sample", files, []*ast.File{parsed}, l.info)
	for _, one := range parsed.Imports {
		made, ok := l.info.Implicits[one].(*types.PkgName)
		if ok && !made.Imported().Complete() { // its name is only what the path says
			l.places[made] = one
		} else if ok {
			l.place(made, one)
		}
	}
	for _, one := range parsed.Decls {
		l.declare(one)
	}
	ast.Inspect(parsed, func(node ast.Node) bool {
		if name, ok := node.(*ast.Ident); ok && l.isInside(name) {
			l.refer(name)
		}
		return true
	})
}

func (l *look) at(place token.Pos) int { return int(place) - l.base }

func (l *look) isInside(node ast.Node) bool {
	return l.at(node.Pos()) >= l.Start && l.at(node.End()) <= l.End
}

func (l *look) add(list *[]string, kind, name string) {
	if !l.seen[kind+name] {
		l.seen[kind+name] = true
		*list = append(*list, name)
	}
}

func (l *look) complain(problem error) {
	said, ok := problem.(types.Error)
	if !ok || l.at(said.Pos) < l.Start || l.at(said.Pos) >= l.End {
		return
	}
	if found := unknown.FindStringSubmatch(said.Msg); found != nil {
		l.add(&l.Unknown, "unknown ", found[1]+found[2])
	}
}

// place says where an object is defined, and counts it as a definition.
func (l *look) place(object types.Object, node ast.Node) {
	if object == nil || l.isInside(node) {
		return
	}
	l.places[object] = node
	if object.Name() != l.Name && object.Name() != "_" {
		l.Defined = append(l.Defined, object.Name())
	}
}

func (l *look) declare(node ast.Decl) {
	switch one := node.(type) {
	case *ast.FuncDecl:
		object := l.info.Defs[one.Name]
		l.place(object, one)
		if one.Recv != nil && len(one.Recv.List) > 0 {
			l.owners[object] = owner(one.Recv.List[0].Type)
		}
	case *ast.GenDecl:
		for _, spec := range one.Specs {
			switch made := spec.(type) {
			case *ast.ImportSpec:
				if made.Name != nil {
					l.place(l.info.Defs[made.Name], made)
				}
			case *ast.ValueSpec:
				for _, name := range made.Names {
					l.place(l.info.Defs[name], made)
				}
			case *ast.TypeSpec:
				l.place(l.info.Defs[made.Name], made)
				l.inner(made)
			}
		}
	}
}

// inner enters the fields and methods of a type.
func (l *look) inner(made *ast.TypeSpec) {
	ast.Inspect(made.Type, func(node ast.Node) bool {
		if field, ok := node.(*ast.Field); ok {
			for _, name := range field.Names {
				if object := l.info.Defs[name]; object != nil {
					l.owners[object] = made.Name.Name
					l.places[object] = field
				}
			}
		}
		return true
	})
}

func owner(node ast.Expr) string {
	name := ""
	ast.Inspect(node, func(one ast.Node) bool {
		if found, ok := one.(*ast.Ident); ok && name == "" {
			name = found.Name
		}
		return true
	})
	return name
}

func (l *look) own() string {
	for _, one := range l.file.Decls {
		if made, ok := one.(*ast.FuncDecl); ok && l.isInside(made) && made.Recv != nil && len(made.Recv.List) > 0 {
			return owner(made.Recv.List[0].Type)
		}
	}
	return ""
}

func (l *look) refer(name *ast.Ident) {
	object := l.info.Uses[name]
	node := l.places[object]
	if object == nil || node == nil {
		return
	}
	holder, isMember := l.owners[object]
	switch {
	case isMember && holder != l.own():
		l.add(&l.Members, "members ", holder+"."+name.Name)
		return
	case isMember:
		l.add(&l.Resolved, "resolved ", "."+name.Name)
	default:
		l.add(&l.Resolved, "resolved ", name.Name)
	}
	l.add(&l.Heads, "heads ", l.head(node))
}

// head is the least text that says what is declared.
func (l *look) head(node ast.Node) string {
	end := node.End()
	switch one := node.(type) {
	case *ast.FuncDecl:
		if one.Body != nil {
			end = one.Body.Pos()
		}
	case *ast.ValueSpec:
		if len(one.Values) > 0 {
			end = one.Values[0].Pos()
		}
	case *ast.TypeSpec:
		if made, ok := one.Type.(*ast.StructType); ok {
			end = made.Fields.Opening
		}
		if made, ok := one.Type.(*ast.InterfaceType); ok {
			end = made.Methods.Opening
		}
		return "type " + strings.TrimSpace(l.Text[l.at(node.Pos()):l.at(end)]) + " {}"
	}
	return strings.TrimSpace(l.Text[l.at(node.Pos()):l.at(end)])
}
