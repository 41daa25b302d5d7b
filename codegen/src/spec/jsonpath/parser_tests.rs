//! The expressions that are parsed, and the faults of others.

use super::*;

#[test]
fn expressions_of_the_rfc_are_read() {
    for text in [
        "$",
        "$.a",
        "$ .a [0] ..b",
        "$['a', \"b\" ,0, 1:2 , ::-1, *, ?@.a]",
        "$..*",
        "$..['a']",
        "$.paths.*.get.parameters[?@.name=='filter' && @.in=='query']",
        "$.paths[?(@.get['x-oai-traits'][?(@ == 'paged')])].get",
        "$[?@.a==1||@.b<2&&!(@.c>=3)]",
        "$[?!@.a]",
        "$[?length(@.a)>1 && count(@.*)==2 && value(@..b)==null]",
        "$[?match(@.a, 'b.*') || !search(@.b, $.c)]",
        "$[?@.a == -0.5e+3]",
        "$.é_1",
        "$['\\u00e9\\ud83d\\ude00\\'\\n']",
    ] {
        assert!(parse(text).is_ok(), "{text}: {:?}", parse(text));
    }
}

#[test]
fn everything_else_is_refused_at_its_place() {
    for (text, expected) in [
        ("", "expected `$`, found the end, at character 1"),
        (" $", "expected `$`, found ` $`, at character 1"),
        (
            "$ ",
            "expected the end of the expression, found ` `, at character 2",
        ),
        (
            "$.",
            "expected a name or `*`, found the end, at character 3",
        ),
        ("$. a", "expected a name or `*`, found ` a`, at character 3"),
        ("$.1", "expected a name or `*`, found `1`, at character 3"),
        (
            "$.[0]",
            "expected a name or `*`, found `[0]`, at character 3",
        ),
        (
            "$['a'",
            "expected `,` or `]`, found the end, at character 6",
        ),
        (
            "$['a",
            "expected the closing `'` of a string, found the end, at character 5",
        ),
        (
            "$['\\x']",
            "expected an escape of JSON, found `x']`, at character 5",
        ),
        (
            "$['\\ud800']",
            "expected the code of a character, found `ud800']`, at character 5",
        ),
        ("$[01]", "expected an integer, found `01]`, at character 3"),
        ("$[-0]", "expected an integer, found `-0]`, at character 3"),
        (
            "$[9007199254740992]",
            "expected an integer, found `9007199254740992]`, at character 3",
        ),
        (
            "$[?@[*]==0]",
            "a query in a comparison has to select at most one value, at character 10",
        ),
        (
            "$[?!@.a==1]",
            "a comparison after `!` has to be in parentheses, at character 10",
        ),
        (
            "$[?true]",
            "expected a comparison operator, found `]`, at character 8",
        ),
        (
            "$[?match(@.a,'b')==true]",
            "the result of `match` and `search` cannot be compared, at character 20",
        ),
        (
            "$[?count('a')==1]",
            "expected a query, found `'a')==1]`, at character 10",
        ),
        (
            "$[?size(@)==1]",
            "expected `length`, `count`, `match`, `search` or `value`, found `size(@)==1]`, at \
             character 4",
        ),
        (
            "$[?@.a==01]",
            "expected a number, found `01]`, at character 9",
        ),
    ] {
        assert_eq!(
            parse(text).map_err(|it| it.message),
            Err(expected.to_owned()),
            "{text}"
        );
    }
}

#[test]
fn names_with_a_hyphen_need_quotes() {
    let fault = parse("$.info.x-internal").unwrap_err();
    assert!(fault.help.is_some_and(|help| help.contains("['x-name']")));
}

#[test]
fn nesting_is_limited() {
    let text = format!("$[?{}@{}]", "(".repeat(5000), ")".repeat(5000));
    assert!(parse(&text).is_err());
    let text = format!("${}", "[?@".repeat(5000));
    assert!(parse(&text).is_err());
    let text = format!("$[?{}", "length(".repeat(5000));
    assert!(parse(&text).is_err());
    let text = format!("$[?{}@{}]", "(".repeat(9), ")".repeat(9));
    assert!(parse(&text).is_ok());
}
