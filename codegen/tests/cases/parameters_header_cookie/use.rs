//! Headers, which are not percent-encoded, and cookies, which are.

use parameters_header_cookie::operations::{GetCookies, GetHeaders};
use parameters_header_cookie::types::Color;
use parameters_header_cookie::{Config, Credentials, Operation};

fn headers(request: &impl Operation) -> Result<Vec<String>, String> {
    let config = Config::new("http://localhost", Credentials::none());
    let context = config.request_context().expect("is a URL");
    let request = request.to_http(&context);
    let request = request.map_err(|found| found.to_string())?;
    let headers = request.headers().iter();
    let headers = headers.filter(|(name, _)| name.as_str() != "user-agent");
    let headers = headers.map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()));
    let mut headers: Vec<_> = headers.collect();
    headers.sort();
    Ok(headers)
}

fn color(name: &str) -> Color {
    Color::new(100).name(name)
}


#[test]
fn headers_are_written_in_their_style() {
    let request = GetHeaders::new("a b/%41")
        .x_count(7)
        .x_words(["a", "b"])
        .x_color(color("x y"))
        .x_colors(color("x y"))
        .x_json(color("ü😀"));
    let wanted = [
        "accept: application/json",
        "x-color: R,100,name,x y",
        "x-colors: R=100,name=x y",
        "x-count: 7",
        r#"x-json: {"R":100,"name":"\u00fc\ud83d\ude00"}"#,
        "x-word: a b/%41",
        "x-words: a,b",
    ];
    assert_eq!(headers(&request).unwrap(), wanted);
}

#[test]
fn an_invalid_header_value_is_rejected() {
    for bad in ["a\nb", "a\r\nX: y", "a\0", "ü", " a", "a\t", "\u{7f}"] {
        let found = headers(&GetHeaders::new(bad).x_words([bad])).unwrap_err();
        assert!(found.starts_with("x-word: must be ASCII text"), "{found}");
        assert!(found.contains("; x-words: "), "{found}");
    }
    assert!(headers(&GetHeaders::new("")).is_ok());
}

#[test]
fn cookies_are_written_in_their_style() {
    let request = GetCookies::new("a;b c=\"d\"")
        .count(7)
        .words(["a", "b,c"])
        .color(color("x"))
        .json(color("y"));
    let wanted = "cookie: sid=a%3Bb%20c%3D%22d%22; count=7; words=a,b%2Cc; R=100; name=x; \
                  json=%7B%22R%22%3A100%2C%22name%22%3A%22y%22%7D";
    assert_eq!(headers(&request).unwrap(), ["accept: application/json", wanted]);
}
