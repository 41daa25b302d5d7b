//! Path styles, as RFC 6570 defines them; no value leaves its segment.

use parameters_path::operations::{GetJson, GetLabel, GetMatrix, GetSimple};
use parameters_path::types::Color;
use parameters_path::{Config, Credentials, Operation};

fn path(request: &impl Operation) -> Result<String, String> {
    let config = Config::new("http://localhost", Credentials::none());
    let context = config.request_context().expect("is a URL");
    let request = request.to_http(&context);
    let request = request.map_err(|found| found.to_string())?;
    Ok(request.uri().path().to_owned())
}

fn color() -> Color {
    Color::new(150, 200, 100)
}

#[test]
fn values_are_written_in_their_style() {
    let simple = GetSimple::new("a/b", ["a,b", "c"], color(), color());
    let wanted = "/simple/a%2Fb/a%2Cb,c/R,100,G,200,B,150/R=100,G=200,B=150.json";
    assert_eq!(path(&simple).as_deref(), Ok(wanted));
    let label = GetLabel::new("a", ["a", "b"], ["a", "b"], color());
    let wanted = "/label/.a/.a,b/.a.b/.R=100.G=200.B=150";
    assert_eq!(path(&label).as_deref(), Ok(wanted));
    let matrix = GetMatrix::new("", ["a", "b"], ["a", "b"], color());
    let wanted = "/matrix;word/;words=a,b/;wordlist=a;wordlist=b/x;R=100;G=200;B=150";
    assert_eq!(path(&matrix).as_deref(), Ok(wanted));
    let json = GetJson::new(color(), 7.into());
    let wanted = "/json/%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D/7";
    assert_eq!(path(&json).as_deref(), Ok(wanted));
}

#[test]
fn dot_segments_are_rejected() {
    let found = path(&GetLabel::new(".", ["."], ["", ""], color())).unwrap_err();
    let places: Vec<_> = found.split("; ").filter_map(|one| one.split(':').next()).collect();
    assert_eq!(places, ["word", "words", "wordlist"], "{found}");
    let none: [&str; 0] = [];
    assert!(path(&GetSimple::new("a", none, color(), color())).is_err());
    for any in [serde_json::json!(".."), serde_json::json!(null), serde_json::json!([[1]])] {
        assert!(path(&GetJson::new(color(), any)).is_err());
    }
}
