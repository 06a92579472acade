"""Rust's table. Node types: https://github.com/tree-sitter/tree-sitter-rust (0.24)."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Body, Kind, Where

_METHODS = (
    "abs all and and_then any append as_bytes as_deref as_mut as_mut_slice as_path as_ptr as_ref as_slice as_str borrow borrow_mut"
    " bytes ceil chain char_indices chars checked_add checked_mul checked_sub chunks clear clone cloned cmp collect contains"
    " contains_key copied copy_from_slice count cycle dedup display drain drop ends_with entry enumerate eq err exists expect extend"
    " extend_from_slice file_name fill filter filter_map find find_map first flat_map flatten floor flush fmt fold for_each from get"
    " get_mut get_or_insert_with get_unchecked hash insert insert_str inspect into into_boxed_slice into_inner into_iter"
    " is_char_boundary is_dir is_empty is_err is_file is_none is_ok is_some is_some_and iter iter_mut join keys last len lines load"
    " lock map map_err map_or map_or_else max max_by max_by_key min min_by min_by_key mul_add ne next next_back nth ok ok_or"
    " ok_or_else or or_else or_insert or_insert_with parent parse partial_cmp partition peek peekable pop pop_front pos position pow"
    " powi product ptr_eq push push_back push_front push_str read recv remove repeat replace reserve resize retain rev reverse round"
    " rsplit saturating_add saturating_sub send set skip skip_while sort sort_by sort_by_key sort_unstable split split_at split_off"
    " split_once split_whitespace splitn spawn sqrt starts_with step_by store strip_prefix strip_suffix sum swap take take_while"
    " then then_some to_ascii_lowercase to_ascii_uppercase to_bits to_le_bytes to_be_bytes to_lowercase to_owned to_path_buf to_str"
    " to_string to_string_lossy to_uppercase to_vec transpose trim trim_end trim_end_matches trim_matches trim_start"
    " trim_start_matches truncate try_from try_into unwrap unwrap_err unwrap_or unwrap_or_default unwrap_or_else unzip update values"
    " values_mut windows with_capacity wrapping_add wrapping_mul wrapping_sub write zip"
)
"""Methods that types of the language's own library have, or traits that nobody imports."""
_PRELUDE = """
Self self crate super Some None Ok Err Option Result Vec String Box Drop Fn FnMut FnOnce Clone Copy Send Sync Sized Unpin Default
Iterator IntoIterator Extend From Into TryFrom TryInto AsRef AsMut ToOwned ToString PartialEq Eq PartialOrd Ord
DoubleEndedIterator ExactSizeIterator FromIterator Debug Hash println print eprintln eprint format vec assert assert_eq assert_ne
debug_assert debug_assert_eq debug_assert_ne panic todo unimplemented unreachable write writeln matches dbg concat stringify
include_str include_bytes env option_env cfg line file column module_path compile_error std core alloc drop str u8 u16 u32 u64
u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool char static _
"""
_FUNCTIONS = ("function_item", "function_signature_item")

RUST = Table(
    definitions=MappingProxyType(
        {
            **dict.fromkeys(_FUNCTIONS, Kind.FUNCTION),
            "macro_definition": Kind.FUNCTION,
            "struct_item": Kind.CLASS,
            "enum_item": Kind.CLASS,
            "union_item": Kind.CLASS,
            "trait_item": Kind.CLASS,
            "impl_item": Kind.CLASS,
            "type_item": Kind.TYPE,
            "associated_type": Kind.TYPE,
            "mod_item": Kind.SPACE,
            "const_item": Kind.VARIABLE,
            "static_item": Kind.VARIABLE,
            "let_declaration": Kind.VARIABLE,
            "field_declaration": Kind.VARIABLE,
            "enum_variant": Kind.VARIABLE,
            "use_declaration": Kind.IMPORT,
            "extern_crate_declaration": Kind.IMPORT,
        }
    ),
    wrappers=MappingProxyType({}),
    namers=MappingProxyType({}),
    anonymous=frozenset({"closure_expression"}),
    bodies=MappingProxyType(
        {
            "source_file": Body.BRACES,
            "block": Body.BRACES,
            "match_block": Body.BRACES,
            "declaration_list": Body.BRACES,
            "field_declaration_list": Body.COMMAS,
            "enum_variant_list": Body.COMMAS,
        }
    ),
    transparent=frozenset({"foreign_mod_item"}),
    declaring=frozenset({"thread_local", "lazy_static"}),
    making_words=frozenset({"struct", "enum", "union", "type"}),
    inner=frozenset({"struct_item", "enum_item", "union_item", "trait_item", "impl_item"}),
    extensions=MappingProxyType({"impl_item": ("type",)}),
    base_fields=frozenset({"trait"}),
    bases=frozenset({"trait_bounds"}),
    bases_around=(": ", " + ", ""),
    type_names=frozenset({"type_identifier", "primitive_type"}),
    inside=frozenset({"associated_type"}),
    touched_only=True,
    variants=True,
    listed=frozenset({"enum_variant"}),
    blocks=frozenset(),
    clauses=frozenset({"else_clause", "match_arm"}),
    specifiers=frozenset({"identifier", "scoped_identifier", "use_as_clause", "use_wildcard", "self"}),
    sources=frozenset({"path"}),
    wildcards=frozenset({"use_wildcard"}),
    import_self="self",
    references=frozenset({"identifier", "type_identifier"}),
    not_references=frozenset(
        {("scoped_identifier", "name"), ("scoped_type_identifier", "name"), ("lifetime", ""), ("label", ""), ("attribute", "")}
    ),
    unhidden=frozenset({("scoped_identifier", "path"), ("scoped_type_identifier", "path")}),
    isolated=frozenset({"function_item"}),
    isolated_names="[a-z_]",
    roots=frozenset({"crate", "self", "super"}),
    binders=MappingProxyType(
        {
            "function_item": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "function_signature_item": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "struct_item": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "enum_item": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "union_item": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "trait_item": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "type_item": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "associated_type": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "impl_item": (("type_parameters", Where.HERE),),
            "const_item": (("name", Where.OUTER),),
            "static_item": (("name", Where.OUTER),),
            "macro_definition": (("name", Where.OUTER),),
            "mod_item": (("name", Where.OUTER),),
            "enum_variant": (("name", Where.OUTER),),
            "parameter": (("pattern", Where.HERE),),
            "closure_parameters": ((EVERY, Where.HERE),),
            "let_declaration": (("pattern", Where.HERE),),
            "let_condition": (("pattern", Where.HERE),),
            "for_expression": (("pattern", Where.HERE),),
            "match_arm": (("pattern", Where.HERE),),
        }
    ),
    patterns=MappingProxyType(
        {
            "type_parameters": frozenset(),
            "type_parameter": frozenset({"bounds", "default_type"}),
            "const_parameter": frozenset({"type", "value"}),
            "match_pattern": frozenset({"condition"}),
            "tuple_pattern": frozenset(),
            "tuple_struct_pattern": frozenset({"type"}),
            "struct_pattern": frozenset({"type"}),
            "field_pattern": frozenset(),
            "ref_pattern": frozenset(),
            "reference_pattern": frozenset(),
            "mut_pattern": frozenset(),
            "slice_pattern": frozenset(),
            "or_pattern": frozenset(),
            "captured_pattern": frozenset(),
            "parameter": frozenset({"type"}),
        }
    ),
    pattern_leaves=frozenset({"shorthand_field_identifier"}),
    matching=frozenset({"match_arm", "let_condition"}),
    sequential=frozenset({"let_declaration"}),
    bound_after=MappingProxyType({"let_declaration": "value", "let_condition": "value"}),
    properties=frozenset({"field_identifier", "shorthand_field_identifier"}),
    property_places=frozenset(
        {("scoped_identifier", "name"), ("scoped_type_identifier", "name"), ("shorthand_field_initializer", ""), ("token_tree", "")}
    ),
    scopes=frozenset(
        {
            *_FUNCTIONS,
            "closure_expression",
            "block",
            "match_arm",
            "for_expression",
            "if_expression",
            "while_expression",
            "impl_item",
            "trait_item",
            "struct_item",
            "enum_item",
            "union_item",
            "type_item",
            "associated_type",
        }
    ),
    functions=frozenset({*_FUNCTIONS, "closure_expression"}),
    members=MappingProxyType(
        {
            "field_expression": ("value", "field"),
            "scoped_identifier": ("path", "name"),
            "scoped_type_identifier": ("path", "name"),
        }
    ),
    calls=MappingProxyType({"call_expression": "function"}),
    around=MappingProxyType({"struct_expression": "name"}),
    typed=MappingProxyType({"parameter": ("pattern", "type", ""), "let_declaration": ("pattern", "type", "value")}),
    declarators=frozenset({"mut_pattern", "ref_pattern"}),
    receivers=frozenset({"self", "Self"}),
    builtins=frozenset(_PRELUDE.split()),
    comments=frozenset({"line_comment", "block_comment"}),
    strings=MappingProxyType({"string_literal": '"…"', "raw_string_literal": '"…"', "char_literal": "'…'"}),
    binary='b""',
    numbers=frozenset({"integer_literal", "float_literal"}),
    constants=frozenset({"boolean_literal", "unit_expression"}),
    opaque=MappingProxyType({}),
    elided=frozenset(
        {
            ("function_item", "body"),
            ("closure_expression", "body"),
            ("macro_rule", "right"),
            *((kind, "body") for kind in ("struct_item", "enum_item", "union_item", "trait_item", "impl_item", "mod_item")),
        }
    ),
    body_hole="{ todo!() }",
    body_holes=MappingProxyType(
        {
            **{(kind, "body"): "{}" for kind in ("struct_item", "enum_item", "trait_item", "impl_item", "mod_item", "enum_variant")},
            ("union_item", "body"): "{ _left_out: () }",  # one without fields is an error
        }
    ),
    omissible=MappingProxyType({("enum_variant", "value"): ""}),
    defaults=frozenset(),
    values=frozenset({("const_item", "value"), ("static_item", "value"), ("let_declaration", "value")}),
    holes=MappingProxyType({"": "todo!()"}),
    type_hole="()",
    arguments=frozenset({"arguments"}),
    decorators=frozenset({"attribute_item"}),
    decorators_kept=frozenset({"derive", "macro_export", "non_exhaustive", "track_caller"}),
    brings=MappingProxyType(
        {
            "Read": frozenset({"read", "read_to_string", "read_to_end", "read_exact", "bytes", "take", "chain", "by_ref"}),
            "Write": frozenset({"write", "writeln", "write_all", "write_fmt", "flush", "write_str", "write_char", "by_ref"}),
            "BufRead": frozenset({"lines", "read_line", "read_until", "fill_buf", "consume", "split"}),
            "Seek": frozenset({"seek", "rewind", "stream_position"}),
            "FromStr": frozenset({"from_str"}),
            "Hash": frozenset({"hash"}),
            "Hasher": frozenset({"finish", "write_u8", "write_u32", "write_u64", "write_usize"}),
            "BuildHasher": frozenset({"build_hasher", "hash_one"}),
            "Borrow": frozenset({"borrow"}),
            "BorrowMut": frozenset({"borrow_mut"}),
            "Deref": frozenset({"deref"}),
            "DerefMut": frozenset({"deref_mut"}),
            "Index": frozenset({"index"}),
            "Error": frozenset({"source", "description", "cause"}),
            "Future": frozenset({"poll"}),
            "Any": frozenset({"type_id", "downcast_ref", "downcast_mut"}),
            "OsStrExt": frozenset({"as_bytes", "from_bytes"}),
            "OsStringExt": frozenset({"into_vec", "from_vec"}),
            "MetadataExt": frozenset({"ino", "dev", "mode", "uid", "gid", "nlink", "mtime"}),
            "PermissionsExt": frozenset({"mode", "set_mode", "from_mode"}),
            "FileTypeExt": frozenset({"is_socket", "is_fifo", "is_block_device", "is_char_device"}),
            "ToSocketAddrs": frozenset({"to_socket_addrs"}),
        }
    ),
    common=frozenset(_METHODS.split()),
    delimiters=('"', "#"),
    enclosing=(("/*", "*/"),),
    statement="let {name} = {hole};",
    keyword=r"(?:(?:pub(?:\([\w: ]+\))?|const|async|unsafe)[ \t]+)*fn",
    header=r"^[ \t]*(?:pub(?:\([\w: ]+\))?[ \t]+)?(?:(?:const|async|unsafe|extern(?:[ \t]+\"[^\"]*\")?|default)[ \t]+)*"
    r"(?:fn|struct|enum|union|trait|impl|mod|macro_rules!)\b",
    holder=r"^[ \t]*(?:pub(?:\([\w: ]+\))?[ \t]+)?(?:unsafe[ \t]+)?(?:impl|trait|mod)\b",
)
