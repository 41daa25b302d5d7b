//! The examples of RFC 6570 (section 3.2) with expressions that OpenAPI has: each as a parameter in the corresponding style (OpenAPI 3.0.4, Appendix C).

use crate::support;

use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::request_context::RequestContext;
use crate::runtime::json::encode::Encode;
use crate::runtime::json::tree::Json;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::style::{Style, StyleKind};

const LIST: &str = r#"["red","green","blue"]"#;
const KEYS: &str = r#"{"semi":";","dot":".","comma":","}"#;

fn value(text: &str) -> Json<'_> {
    serde_json::from_str(text).unwrap()
}

fn text(value: &str) -> String {
    value.to_owned()
}

fn sent(write: impl FnOnce(&mut RequestBuilder)) -> String {
    let context =
        RequestContext::with_base_url("http://a", &Credentials::none(), "test/1").unwrap();
    let request = support::request(&context, "GET", &[], |request| {
        request.path("/");
        write(request);
    });
    let url = request.unwrap().uri().to_string();
    url.replacen("http://a/", "", 1)
}

#[track_caller]
fn check(name: &str, value: impl Encode, style: Style, expected: &str) {
    let written = match style.kind {
        StyleKind::Form => sent(|request| request.styled_query(name, &value, style)),
        _ => sent(|request| request.styled_segment(name, &value, style)),
    };
    assert_eq!(written, expected);
}

#[test]
fn simple_string_expansion() {
    let once = Style::new(StyleKind::Simple, false);
    let each = Style::new(StyleKind::Simple, true);
    check("var", text("value"), once, "value");
    check("hello", text("Hello World!"), once, "Hello%20World%21");
    check("half", text("50%"), once, "50%25");
    check("list", value(LIST), once, "red,green,blue");
    check("list", value(LIST), each, "red,green,blue");
    check("keys", value(KEYS), once, "semi,%3B,dot,.,comma,%2C");
    check("keys", value(KEYS), each, "semi=%3B,dot=.,comma=%2C");
}

/// OpenAPI has it for queries, as `allowReserved`.
#[test]
fn reserved_expansion() {
    let style = Style::new(StyleKind::Form, false).with_reserved();
    check("v", text("value"), style, "?v=value");
    check("v", text("Hello World!"), style, "?v=Hello%20World!");
    check("v", text("50%"), style, "?v=50%25");
    check(
        "v",
        text("http://example.com/home/"),
        style,
        "?v=http://example.com/home/",
    );
    check("v", text("/foo/bar"), style, "?v=/foo/bar");
    check("v", value(LIST), style, "?v=red,green,blue");
    check("v", value(KEYS), style, "?v=semi,;,dot,.,comma,,");
    // Section 3.2.1: percent-encoded text is kept.
    check("v", text("%2F%zz%4"), style, "?v=%2F%25zz%254");
}

#[test]
fn label_expansion() {
    let once = Style::new(StyleKind::Label, false);
    let each = Style::new(StyleKind::Label, true);
    check("who", text("fred"), once, ".fred");
    check("half", text("50%"), once, ".50%25");
    check("list", value(LIST), once, ".red,green,blue");
    check("list", value(LIST), each, ".red.green.blue");
    check("keys", value(KEYS), once, ".semi,%3B,dot,.,comma,%2C");
    check("keys", value(KEYS), each, ".semi=%3B.dot=..comma=%2C");
}

#[test]
fn path_style_parameter_expansion() {
    let once = Style::new(StyleKind::Matrix, false);
    let each = Style::new(StyleKind::Matrix, true);
    check("who", text("fred"), once, ";who=fred");
    check("half", text("50%"), once, ";half=50%25");
    check("empty", text(""), once, ";empty");
    check("list", value(LIST), once, ";list=red,green,blue");
    check("list", value(LIST), each, ";list=red;list=green;list=blue");
    check("keys", value(KEYS), once, ";keys=semi,%3B,dot,.,comma,%2C");
    check("keys", value(KEYS), each, ";semi=%3B;dot=.;comma=%2C");
}

#[test]
fn form_style_query_expansion() {
    let once = Style::new(StyleKind::Form, false);
    let each = Style::new(StyleKind::Form, true);
    check("who", text("fred"), once, "?who=fred");
    check("half", text("50%"), once, "?half=50%25");
    check("list", value(LIST), once, "?list=red,green,blue");
    check("list", value(LIST), each, "?list=red&list=green&list=blue");
    check("keys", value(KEYS), once, "?keys=semi,%3B,dot,.,comma,%2C");
    check("keys", value(KEYS), each, "?semi=%3B&dot=.&comma=%2C");
    // `{?x,y,empty}`, and `undef` is omitted.
    let several = sent(|request| {
        request.styled_query("x", &text("1024"), each);
        request.styled_query("y", &text("768"), each);
        request.styled_query("undef", &None::<String>, each);
        request.styled_query("empty", &text(""), each);
    });
    assert_eq!(several, "?x=1024&y=768&empty=");
}
