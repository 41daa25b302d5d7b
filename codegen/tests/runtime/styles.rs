//! Values in every style: the table "Style Examples" of OpenAPI (Parameter Object), and more. The
//! examples of RFC 6570 are in `uri_templates`.

use serde_json::{Value, json};

use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::request_context::RequestContext;
use crate::runtime::json::encode::Encode;
use crate::runtime::json::tree::Json;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::style::{Style, StyleKind};
use crate::support;

/// The request line's target, and the headers, of a request that `write` completes.
fn sent(write: impl FnOnce(&mut RequestBuilder)) -> Result<(String, String, String), String> {
    let context =
        RequestContext::with_base_url("http://a", &Credentials::none(), "test/1").unwrap();
    let request = support::request(&context, "GET", &[], |request| {
        request.path("/");
        write(request);
    });
    let request = request.map_err(|found| found.to_string())?;
    let header = |name: &str| {
        let value = request.headers().get(name);
        value.map_or(String::new(), |value| value.to_str().unwrap().to_owned())
    };
    let target = request.uri().to_string().replacen("http://a/", "", 1);
    Ok((target, header("x-color"), header("cookie")))
}

/// A value with its properties in this order.
fn value(text: &str) -> Json<'_> {
    serde_json::from_str(text).unwrap()
}

/// A value in the path, in a segment that begins with an `x`.
#[track_caller]
fn path(text: &str, kind: StyleKind, explode: bool) -> String {
    let style = Style::new(kind, explode);
    let write = |request: &mut RequestBuilder| request.styled_segment("color", &value(text), style);
    sent(write).unwrap().0
}

#[track_caller]
fn query(value: impl Encode, style: Style) -> String {
    let (target, ..) = sent(|request| request.styled_query("color", &value, style)).unwrap();
    target.trim_start_matches('?').to_owned()
}

const STRING: &str = r#""blue""#;
const ARRAY: &str = r#"["blue","black","brown"]"#;
const OBJECT: &str = r#"{"R":100,"G":200,"B":150}"#;

/// "Style Examples" of OpenAPI 3.0.3, the styles of paths. The rows of `label` without
/// `explode` are those of RFC 6570, as OpenAPI has them since 3.0.4: `.blue,black,brown`.
#[test]
fn paths_match_the_table() {
    use StyleKind::{Label, Matrix, Simple};
    let rows = [
        (
            Simple,
            false,
            "blue",
            "blue,black,brown",
            "R,100,G,200,B,150",
        ),
        (
            Simple,
            true,
            "blue",
            "blue,black,brown",
            "R=100,G=200,B=150",
        ),
        (
            Label,
            false,
            ".blue",
            ".blue,black,brown",
            ".R,100,G,200,B,150",
        ),
        (
            Label,
            true,
            ".blue",
            ".blue.black.brown",
            ".R=100.G=200.B=150",
        ),
        (
            Matrix,
            false,
            ";color=blue",
            ";color=blue,black,brown",
            ";color=R,100,G,200,B,150",
        ),
        (
            Matrix,
            true,
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ),
    ];
    for (kind, explode, string, array, object) in rows {
        assert_eq!(path(STRING, kind, explode), string);
        assert_eq!(path(ARRAY, kind, explode), array);
        assert_eq!(path(OBJECT, kind, explode), object);
        if kind == Matrix {
            assert_eq!(path(r#""""#, kind, explode), ";color");
        }
    }
}

/// The same table, the styles of queries. Delimiters that URLs cannot have are encoded.
#[test]
fn queries_match_the_table() {
    use StyleKind::{DeepObject, Form, PipeDelimited, SpaceDelimited};
    let repeated = "color=blue&color=black&color=brown";
    let rows = [
        (
            Form,
            false,
            "color=blue,black,brown",
            "color=R,100,G,200,B,150",
        ),
        (Form, true, repeated, "R=100&G=200&B=150"),
        (
            SpaceDelimited,
            false,
            "color=blue%20black%20brown",
            "color=R%20100%20G%20200%20B%20150",
        ),
        (
            PipeDelimited,
            false,
            "color=blue%7Cblack%7Cbrown",
            "color=R%7C100%7CG%7C200%7CB%7C150",
        ),
        (
            DeepObject,
            true,
            "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
        // Not in the table: exploded values do not depend on the delimiter.
        (SpaceDelimited, true, repeated, "R=100&G=200&B=150"),
        (PipeDelimited, true, repeated, "R=100&G=200&B=150"),
    ];
    for (kind, explode, array, object) in rows {
        let style = Style::new(kind, explode);
        assert_eq!(query(value(r#""""#), style), "color=");
        assert_eq!(query(value(STRING), style), "color=blue");
        assert_eq!(query(value(ARRAY), style), array);
        assert_eq!(query(value(OBJECT), style), object);
    }
}

#[test]
fn a_styled_value_does_not_leave_its_segment() {
    let segment = |value: Value, kind| {
        let style = Style::new(kind, false);
        sent(|request| request.styled_segment("color", &value, style))
    };
    for value in [json!([]), json!(""), json!("."), json!([".."]), json!(null)] {
        let found = segment(value.clone(), StyleKind::Simple).unwrap_err();
        assert!(
            found.contains("path segment other than"),
            "{value}: {found}"
        );
    }
    assert!(segment(json!("."), StyleKind::Label).is_err());
    assert!(segment(json!("../.."), StyleKind::Simple).is_ok_and(|sent| sent.0 == "..%2F.."));
    assert!(segment(json!([["a"]]), StyleKind::Simple).is_err());
}

#[test]
fn deep_objects_are_written_as_parsers_expect() {
    let deep = Style::new(StyleKind::DeepObject, true);
    let value = json!({
        "a": {"b": [1, 2], "c": null},
        "d": [{"e": "f"}, {"e": "g&"}],
        "h": true,
    });
    let wanted = "color[a][b][]=1&color[a][b][]=2&color[d][0][e]=f&color[d][1][e]=g%26\
                  &color[h]=true";
    let wanted = wanted.replace('[', "%5B").replace(']', "%5D");
    assert_eq!(query(value, deep), wanted);
    assert_eq!(query(json!("x"), deep), "color=x");
    assert_eq!(query(json!({}), deep), "");
}

#[test]
fn absent_values_are_not_sent() {
    let unexploded = Style::new(StyleKind::Form, false);
    for value in [json!(null), json!([]), json!({})] {
        assert_eq!(query(value.clone(), unexploded), "", "{value}");
        assert_eq!(query(value.clone(), Style::new(StyleKind::Form, true)), "");
        let style = Style::new(StyleKind::Simple, false);
        let sent = sent(|request| request.styled_header("x-color", &value, style));
        assert_eq!(sent.unwrap().1, "");
    }
    assert_eq!(query(json!(["a", null, "b"]), unexploded), "color=a,b");
}

#[test]
fn values_are_encoded_except_reserved_characters_if_allowed() {
    // RFC 6570, sections 1.2 and 3.2.3: `{var}` and `{+var}`.
    let form = Style::new(StyleKind::Form, true);
    assert_eq!(query(json!("Hello World!"), form), "color=Hello%20World%21");
    let reserved = form.with_reserved();
    assert_eq!(
        query(json!("Hello World!"), reserved),
        "color=Hello%20World!"
    );
    assert_eq!(
        query(json!("/foo/bar?x=[1]&$"), reserved),
        "color=/foo/bar?x=[1]&$"
    );
    assert_eq!(
        query(json!("50% %41 #"), reserved),
        "color=50%25%20%41%20%23"
    );
    assert_eq!(query(json!("50% %41"), form), "color=50%25%20%2541");
    assert_eq!(query(json!("ü"), reserved), "color=%C3%BC");
}

#[test]
fn json_is_a_single_text() {
    let style = Style::new(StyleKind::Json, false);
    assert_eq!(
        query(json!({"a": [1]}), style),
        "color=%7B%22a%22%3A%5B1%5D%7D"
    );
    let value = json!({"ü": "😀"});
    let (_, header, _) = sent(|request| request.styled_header("x-color", &value, style)).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&header).unwrap(), value);
}

fn header(text: &str, explode: bool) -> Result<String, String> {
    let style = Style::new(StyleKind::Simple, explode);
    let write =
        |request: &mut RequestBuilder| request.styled_header("x-color", &value(text), style);
    sent(write).map(|sent| sent.1)
}

#[test]
fn headers_match_the_table() {
    for explode in [false, true] {
        assert_eq!(header(STRING, explode).unwrap(), "blue");
        assert_eq!(header(ARRAY, explode).unwrap(), "blue,black,brown");
    }
    assert_eq!(header(OBJECT, false).unwrap(), "R,100,G,200,B,150");
    assert_eq!(header(OBJECT, true).unwrap(), "R=100,G=200,B=150");
    // Nothing is encoded (OpenAPI 3.0.4, Appendix D), and invalid header values are rejected.
    assert_eq!(header(r#""a b/%41?""#, false).unwrap(), "a b/%41?");
    for text in [
        r#""a\nb""#,
        r#""a\u0000b""#,
        r#""ü""#,
        r#"" a""#,
        r#""a ""#,
        r#"["\r"]"#,
    ] {
        assert!(header(text, false).is_err(), "{text}");
    }
    assert!(header(r#"[["a"]]"#, false).is_err());
    assert!(header(r#"{"a":{}}"#, true).is_err());
}

#[test]
fn cookies_match_the_table() {
    let cookie = |text: &str, explode| {
        let style = Style::new(StyleKind::Form, explode);
        sent(|request| request.styled_cookie("color", &value(text), style))
            .unwrap()
            .2
    };
    for explode in [false, true] {
        assert_eq!(cookie(r#""""#, explode), "color=");
        assert_eq!(cookie(STRING, explode), "color=blue");
    }
    assert_eq!(cookie(ARRAY, false), "color=blue,black,brown");
    assert_eq!(cookie(OBJECT, false), "color=R,100,G,200,B,150");
    // Cookies are separated by `; ` (RFC 6265, section 4.2.1), not by `&`.
    assert_eq!(cookie(ARRAY, true), "color=blue; color=black; color=brown");
    assert_eq!(cookie(OBJECT, true), "R=100; G=200; B=150");
    assert_eq!(cookie(r#""a;b\n=\"ü""#, true), "color=a%3Bb%0A%3D%22%C3%BC");
}

#[test]
fn scalars_are_written_as_styled_values() {
    let plain = sent(|request| {
        request.segment("a/b");
        request.query("a b", &vec![1_i64, 2]);
        request.query("none", &None::<Vec<String>>);
        request.encoded_query("x=1");
        request.query("c", &Some("&=".to_owned()));
        request.header("x-color", &vec!["a".to_owned(), "b".to_owned()]);
        request.cookie("a", &Some(1_i64));
        request.cookie("b", &None::<bool>);
        request.cookie("c", &"; d".to_owned());
    });
    let target = "a%2Fb?a%20b=1&a%20b=2&x=1&c=%26%3D";
    let wanted = (target.into(), "a,b".into(), "a=1; c=%3B%20d".into());
    assert_eq!(plain.unwrap(), wanted);
}

#[test]
fn numbers_are_written_as_in_json() {
    let form = Style::new(StyleKind::Form, true);
    for (number, text) in [
        (1.0, "1"),
        (-2.5, "-2.5"),
        (0.1, "0.1"),
        (1e20, "100000000000000000000"),
        (1e21, "1e21"),
        (1.5e-7, "1.5e-7"),
        (0.000_001, "0.000001"),
        (0.0, "0"),
    ] {
        assert_eq!(query(number, form), format!("color={text}"));
        let plain = sent(|request| request.query("color", &number)).unwrap();
        assert_eq!(plain.0, format!("?color={text}"));
    }
    assert_eq!(query(0.1_f32, form), "color=0.1");
    assert_eq!(query(u64::MAX, form), "color=18446744073709551615");
    assert_eq!(query(json!([i64::MIN]), form), "color=-9223372036854775808");
}

/// A server decodes, and then separates: it would read other values than were sent.
#[test]
fn what_a_style_cannot_carry_is_not_sent() {
    use StyleKind::{DeepObject, PipeDelimited, Simple, SpaceDelimited};
    let refused = |write: &dyn Fn(&mut RequestBuilder)| sent(|request| write(request)).unwrap_err();
    let in_query = |text: &'static str, kind| {
        refused(&|request| request.styled_query("color", &value(text), Style::new(kind, false)))
    };
    let separator =
        |c| format!("color: must be without `{c}`, which separates values in this style");
    assert!(in_query(r#"["a|b","c"]"#, PipeDelimited).starts_with(&separator('|')));
    assert!(in_query(r#"["a b"]"#, SpaceDelimited).starts_with(&separator(' ')));
    assert!(in_query(r#"{"a|b":1}"#, PipeDelimited).starts_with(&separator('|')));
    assert!(in_query(r#"{"a]":1}"#, DeepObject).starts_with(&separator(']')));
    let in_header = |text: &'static str, explode| {
        let style = Style::new(Simple, explode);
        refused(&|request| request.styled_header("color", &value(text), style))
    };
    assert!(in_header(r#"["a,b"]"#, false).starts_with(&separator(',')));
    assert!(in_header(r#"{"a=":"b"}"#, true).starts_with(&separator('=')));
    assert!(in_header(r#"{"a":"b,c"}"#, true).starts_with(&separator(',')));
    let list = vec!["a,b".to_owned()];
    let found = refused(&|request| request.header_texts("color", &Some(list.clone())));
    assert!(found.starts_with(&separator(',')), "{found}");
    // These can be read back.
    assert_eq!(
        query(json!(["a,b", "c"]), Style::new(StyleKind::Form, false)),
        "color=a%2Cb,c"
    );
    assert_eq!(
        query(json!("a|b"), Style::new(PipeDelimited, false)),
        "color=a%7Cb"
    );
    let (_, header, _) =
        sent(|request| request.header_texts("x-color", &"a,b".to_owned())).unwrap();
    assert_eq!(header, "a,b");
}
