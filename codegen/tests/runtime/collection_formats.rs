//! Arrays in the formats of Swagger 2.0 (Parameter Object: `collectionFormat`) for which OpenAPI has
//! no style, and arrays in arrays.

use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::request_context::RequestContext;
use crate::runtime::json::tree::Json;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::style::{Style, StyleKind};
use crate::support;

/// The path and the query, and the header `x-color`, of a request that `write` completes.
fn sent(write: impl FnOnce(&mut RequestBuilder)) -> Result<(String, String), String> {
    let context =
        RequestContext::with_base_url("http://a", &Credentials::none(), "test/1").unwrap();
    let request = support::request(&context, "GET", &[], |request| {
        request.path("/");
        write(request);
    });
    let request = request.map_err(|found| found.to_string())?;
    let header = request.headers().get("x-color");
    let header = header.map_or("", |value| value.to_str().unwrap());
    Ok((request.uri().to_string(), header.to_owned()))
}

fn value(text: &str) -> Json<'_> {
    serde_json::from_str(text).unwrap()
}

fn query(text: &str, style: Style) -> Result<String, String> {
    let (url, _) = sent(|request| request.styled_query("color", &value(text), style))?;
    Ok(url.split_once('?').unwrap().1.to_owned())
}

fn header(text: &str, style: Style) -> Result<String, String> {
    sent(|request| request.styled_header("x-color", &value(text), style)).map(|sent| sent.1)
}

fn path(text: &str, style: Style) -> Result<String, String> {
    sent(|request| request.styled_segment("color", &value(text), style)).map(|sent| sent.0)
}

#[test]
fn arrays_have_their_delimiter_in_each_location() {
    let words = r#"["a","b,c"]"#;
    for (kind, in_header, encoded) in [
        (StyleKind::SpaceDelimited, "a b,c", "%20"),
        (StyleKind::TabDelimited, "a\tb,c", "%09"),
        (StyleKind::PipeDelimited, "a|b,c", "%7C"),
    ] {
        let style = Style::new(kind, false);
        assert_eq!(header(words, style).unwrap(), in_header);
        let encoded = format!("a{encoded}b%2Cc");
        assert_eq!(query(words, style).unwrap(), format!("color={encoded}"));
        assert!(path(words, style).unwrap().ends_with(&encoded));
    }
}

#[test]
fn a_text_cannot_contain_the_delimiter() {
    let tabs = Style::new(StyleKind::TabDelimited, false);
    for send in [header, path, query] {
        let found = send(r#"["a\tb"]"#, tabs).unwrap_err();
        assert!(found.contains("which separates values"), "{found}");
    }
}

#[test]
fn arrays_in_an_array_have_a_delimiter_of_their_own() {
    let rows = "[[1,2],[3]]";
    let style = |kind, explode, delimiter| Style::new(kind, explode).with_inner(delimiter);
    let pipes = style(StyleKind::PipeDelimited, false, ',');
    assert_eq!(query(rows, pipes).unwrap(), "color=1%2C2%7C3");
    let each = style(StyleKind::Form, true, ' ');
    assert_eq!(query(rows, each).unwrap(), "color=1%202&color=3");
    let simple = style(StyleKind::Simple, false, '|');
    assert_eq!(header(rows, simple).unwrap(), "1|2,3");
    assert!(header(r#"[["a|b"]]"#, simple).is_err());
    assert!(header("[[[1]]]", simple).is_err());
}
