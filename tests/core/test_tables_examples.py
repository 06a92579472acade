"""Examples that code gives of its fields for the documentation of an API are people's where the fields are."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rule_set, tables
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document
from airlock.core.syntax.languages import language_of

KEY = b"fingerprint key"
FOUND = {
    "a decorator above a member": (
        "q.ts",
        (
            "  @ApiProperty({\n    description: 'Given name',\n    example: '«Ivanka»',\n  })\n  @IsString()\n"
            "  @Max(2, { a: 'b' })\n  readonly firstName: string;\n  @ApiPropertyOptional({ example: '«Oyen»' })\n  lastName?: string;\n"
        ),
    ),
    "an annotation above a member": (
        "Q.java",
        '    @Schema(description = "Name",\n            example = "«Ivanka»")\n    @Json("x")\n    private final String firstName;\n',
    ),
    "an annotation beside a member": (
        "Q.kt",
        'data class Q(\n    @Schema(example = "«Ivanka»", required = true) val firstName: String,\n)\n',
    ),
    "an attribute": ("q.rs", '    #[schema(example = "«Ivanka»")]\n    pub first_name: String,\n'),
    "an annotation that names the field": ("q.php", ' * @OA\\Property(property="first_name", type="string", example="«Ivanka»"),\n'),
    "an annotation in a comment": (
        "q.php",
        (
            '    /**\n     * @OA\\Property(\n     *     title="First name",\n     *     example="«Ivanka»",\n     * )\n     *\n'
            "     * @var string\n     */\n    public $first_name;\n"
        ),
    ),
    "a description with whose it is, and more": (
        "q.ts",
        (
            "function last() {\n  return ApiPropertyOptional({\n    example: '«Oyen»',\n"
            "    description: 'User last name (optional)',\n  });\n}\n"
            "export const born = () => ApiProperty({ description: \"The member's birth date.\", example: '«1987-03-11»' });\n"
        ),
    ),
    "an element of a comment": (
        "Q.cs",
        "    /// <summary>A</summary>\n    /// <example>«Ivanka»</example>\n    [Required]\n    public string FirstName { get; set; }\n",
    ),
    "a tag of a struct": ("q.go", 'type Q struct {\n\tLastName string `json:"last_name" validate:"required" example:"«Oyen»"`\n}\n'),
    "an object of code": (
        "q.ts",
        "const S = { firstName: { type: 'string', description: 'x', example: '«Ivanka»' } };",
    ),
    "an outline in a comment": (
        "q.js",
        (
            "/**\n *     firstName:\n *       type: string\n *       example: «Ivanka»\n *     birthDate:\n *       format: d\n"
            ' *       example: "«1987-03-11»"\n */\n'
        ),
    ),
}
NOTHING = {
    "members that say nothing": ("q.ts", "  @ApiProperty({ example: 'Ivanka' })\n  title: string;\n"),
    "prose": ("q.py", '# for example: "Ivanka" is what a first name may be\nfirst_name: str\n'),
    "calls": ("q.js", "load({ example: 'Ivanka' });\nconst x = 1;\n"),
}  # fmt: skip


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return builtin_rule_set()


def _look(rules: RuleSet, name: str, text: str) -> set[str]:
    found = tables.find(Document(text, name, language_of(name) or ""), rules, KEY)
    return {text[one.span.start : one.span.end] for one in found}


@pytest.mark.parametrize("case", FOUND)
def test_an_example_is_of_the_field_that_has_it(rules: RuleSet, case: str) -> None:
    name, marked = FOUND[case]
    text, spans = unmarked(marked)
    assert _look(rules, name, text) == {text[one.start : one.end] for one in spans}


@pytest.mark.parametrize("case", NOTHING)
def test_an_example_of_nothing_is_nobodys(rules: RuleSet, case: str) -> None:
    assert _look(rules, *NOTHING[case]) == set()
