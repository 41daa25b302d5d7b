//! Form bodies, as any parser reads them.

use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::request_context::RequestContext;
use crate::runtime::json::tree::Json;
use crate::runtime::request::form::Form;
use crate::runtime::request::style::{Style, StyleKind};
use crate::support;

/// The body of a request, which is a form that `write` writes.
fn form(write: impl FnOnce(&mut Form<'_>)) -> Result<String, String> {
    let credentials = Credentials::none();
    let context = RequestContext::with_base_url("https://a", &credentials, "test/1").unwrap();
    let request = support::request(&context, "POST", &[], |request| {
        request.path("/");
        let mut form = Form::new(request);
        write(&mut form);
        form.finish();
    });
    let request = request.map_err(|found| found.to_string())?;
    Ok(String::from_utf8(request.into_body().to_vec()).unwrap())
}

fn body(write: impl FnOnce(&mut Form<'_>)) -> String {
    form(write).unwrap()
}

fn pairs(body: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(body.as_bytes())
        .into_owned()
        .collect()
}

#[test]
fn every_character_is_read_back() {
    let scalars = (0..=0x7FF).chain(0xD7F0..=0xE010).chain(0x1F600..=0x1F60F);
    for c in scalars.filter_map(char::from_u32) {
        let text = format!("a{c}b");
        let body = body(|form| form.body.field(&text, &text));
        assert!(body.is_ascii());
        assert_eq!(pairs(&body), [(text.clone(), text)]);
    }
}

#[test]
fn forms_are_serialized_as_in_the_whatwg_standard() {
    let body = body(|form| {
        form.body.field("a b", &"*-._~ +&=%".to_owned());
        form.body.field("ü", &"\r\n".to_owned());
    });
    assert_eq!(body, "a+b=*-._%7E+%2B%26%3D%25&%C3%BC=%0D%0A");
}

#[test]
fn absent_values_are_omitted_and_empty_ones_are_not() {
    let body = body(|form| {
        form.body.field("absent", &None::<String>);
        form.body.field("none", &Vec::<String>::new());
        form.body.field("empty", &String::new());
        form.body.field("yes", &Some(true));
        form.body.field("many", &vec![Some(2_i64), None, Some(1)]);
        form.body.field("fraction", &0.1_f64);
        form.body.field("large", &1e21_f64);
        form.body.field("least", &i64::MIN);
    });
    let wanted = "empty=&yes=true&many=2&many=1&fraction=0.1\
                  &large=1e21&least=-9223372036854775808";
    assert_eq!(body, wanted);
    assert_eq!(self::body(|_| ()), "");
}

fn value(text: &str) -> Json<'_> {
    serde_json::from_str(text).unwrap()
}

#[test]
fn form_fields_have_styles() {
    let field = |text: &str, style| form(|form| form.styled("k", &value(text), style)).unwrap();
    let deep = Style::new(StyleKind::DeepObject, true);
    assert_eq!(
        field(r#"{"number":"4 2","tags":["a"],"none":null}"#, deep),
        "k%5Bnumber%5D=4+2&k%5Btags%5D%5B%5D=a"
    );
    assert_eq!(field(r#"["a.b","c"]"#, deep), "k%5B%5D=a.b&k%5B%5D=c");
    assert_eq!(field(r#""""#, deep), "k=");
    let unexploded = |kind| Style::new(kind, false);
    // Splitting before decoding works too.
    assert_eq!(
        field(r#"["a","b,c"]"#, unexploded(StyleKind::Form)),
        "k=a,b%2Cc"
    );
    assert_eq!(
        field(r#"["a","b"]"#, unexploded(StyleKind::SpaceDelimited)),
        "k=a%20b"
    );
    assert_eq!(
        field(r#"["a","b"]"#, unexploded(StyleKind::PipeDelimited)),
        "k=a%7Cb"
    );
    assert_eq!(
        field(r#"[{"a":1}]"#, unexploded(StyleKind::Json)),
        "k=%5B%7B%22a%22%3A1%7D%5D"
    );
    let nested = Style::new(StyleKind::Form, true);
    let rejected = form(|form| form.styled("k", &value(r#"[["a"]]"#), nested));
    assert!(
        rejected
            .unwrap_err()
            .contains("k: must be without an array")
    );
}

/// OpenAPI 3.0.4, Encoding Object: the default of `contentType`.
#[test]
fn form_fields_without_encoding_are_text_or_json() {
    let field = |text: &str| {
        let style = Style::new(StyleKind::Mixed, true);
        form(|form| form.styled("k", &value(text), style)).unwrap()
    };
    assert_eq!(field(r#""a b""#), "k=a+b");
    assert_eq!(field("[1,null,true]"), "k=1&k=true");
    assert_eq!(
        field(r#"{"b":1,"a":[2]}"#),
        "k=%7B%22b%22%3A1%2C%22a%22%3A%5B2%5D%7D"
    );
    assert_eq!(field(r#"[{"a":1},[]]"#), "k=%7B%22a%22%3A1%7D&k=%5B%5D");
    assert_eq!(
        (field("null"), field("[]"), field(r#""""#)),
        (String::new(), String::new(), "k=".into())
    );
}

#[test]
fn an_object_can_be_a_form() {
    let whole = |text: &str| form(|form| form.fields("body", &value(text)));
    assert_eq!(
        whole(r#"{"b":"x y","a":[1,2],"c":{"d":1},"e":null}"#).unwrap(),
        "b=x+y&a=1&a=2&c=%7B%22d%22%3A1%7D"
    );
    assert_eq!(whole("null").unwrap(), "");
    let rejected = whole("[1]").unwrap_err();
    assert!(rejected.starts_with("body: must be an object"));
}
