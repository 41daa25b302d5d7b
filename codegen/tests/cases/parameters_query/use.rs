//! Query styles; an absent parameter is not sent, and null counts as absent.

use parameters_query::operations::{GetLists, GetObjects, GetScalars};
use parameters_query::types::{Color, Order, Point, Range};
use parameters_query::{Config, Credentials, Operation};
use serde_json::json;

fn query(request: &impl Operation) -> Result<String, String> {
    let config = Config::new("http://localhost", Credentials::none());
    let context = config.request_context().expect("is a URL");
    let request = request.to_http(&context);
    let request = request.map_err(|found| found.to_string())?;
    Ok(request.uri().query().unwrap_or_default().to_owned())
}

#[test]
fn lists_are_written_in_their_style() {
    let words = ["a b", "c,d", "&"];
    let request = GetLists::new()
        .form(words)
        .joined([1, 2])
        .spaces(["c,d", "&"])
        .pipes(["x", "y"])
        .each_pipe(["x", "y"])
        .deep(["x", "y"])
        .json(["x"]);
    let wanted = [
        "form=a%20b",
        "form=c%2Cd",
        "form=%26",
        "joined=1,2",
        "spaces=c%2Cd%20%26",
        "pipes=x%7Cy",
        "each%20pipe=x",
        "each%20pipe=y",
        "deep%5B%5D=x",
        "deep%5B%5D=y",
        "json=%5B%22x%22%5D",
    ];
    assert_eq!(query(&request), Ok(wanted.join("&")));
    // A server would read three items.
    assert!(query(&GetLists::new().spaces(["a b", "c"])).is_err());
    assert_eq!(query(&GetLists::new()).as_deref(), Ok(""));
    // In JSON, an empty list is sent too.
    let none: [&str; 0] = [];
    let request = GetLists::new().form(none).joined([]).deep(none).json(none);
    assert_eq!(query(&request).as_deref(), Ok("json=%5B%5D"));
}

#[test]
fn objects_are_written_in_their_style() {
    let color = Color::new(150, 200, 100);
    let mut point = Point::default();
    (point.x, point.y) = (Some(0.5), Some(1e21));
    let mut range = Range::default();
    range.from = Some(point.clone());
    range.tags = Some(vec!["a".to_owned(), "b".to_owned()]);
    range.to = Some(vec![point.clone(), Point::default(), point]);
    let request = GetObjects::new()
        .form(color.clone())
        .joined(color)
        .deep(range.clone())
        .map([("k=".to_owned(), "v]".to_owned())].into());
    let wanted = [
        "R=100",
        "G=200",
        "B=150",
        "joined=R,100,G,200,B,150",
        "deep%5Bfrom%5D%5Bx%5D=0.5",
        "deep%5Bfrom%5D%5By%5D=1e21",
        "deep%5Btags%5D%5B%5D=a",
        "deep%5Btags%5D%5B%5D=b",
        "deep%5Bto%5D%5B0%5D%5Bx%5D=0.5",
        "deep%5Bto%5D%5B0%5D%5By%5D=1e21",
        "deep%5Bto%5D%5B2%5D%5Bx%5D=0.5",
        "deep%5Bto%5D%5B2%5D%5By%5D=1e21",
        "map%5Bk%3D%5D=v%5D",
    ];
    assert_eq!(query(&request), Ok(wanted.join("&")));
    (range.from, range.to) = (Some(Point::new().x(0.5)), None);
    let request = GetObjects::new().json(range);
    let wanted = "json=%7B%22from%22%3A%7B%22x%22%3A0.5%7D%2C\
                  %22tags%22%3A%5B%22a%22%2C%22b%22%5D%7D";
    assert_eq!(query(&request).as_deref(), Ok(wanted));
}

#[test]
fn any_value_is_written_by_its_type() {
    let any = |value| query(&GetObjects::new().any(value));
    assert_eq!(any(json!("a b")).as_deref(), Ok("any=a%20b"));
    assert_eq!(any(json!(0.1)).as_deref(), Ok("any=0.1"));
    assert_eq!(any(json!(true)).as_deref(), Ok("any=true"));
    assert_eq!(any(json!([1, 2])).as_deref(), Ok("any=1&any=2"));
    assert_eq!(any(json!({"a": 1, "b": [2, 3]})).as_deref(), Ok("a=1&b=2&b=3"));
    assert_eq!(any(json!(null)).as_deref(), Ok(""));
    for deep in [json!([[1]]), json!({"a": {"b": 1}}), json!([{"a": 1}])] {
        let found = any(deep).unwrap_err();
        assert!(found.starts_with("any: must be without an array"), "{found}");
    }
}

#[test]
fn scalars_are_written_as_in_json() {
    let request = GetScalars::new("")
        .nullable(-1)
        .amount(5.0)
        .flag(true)
        .order(Order::Down)
        .r#where("/a?b=[c]&d e%2F%")
        .text("<a/>");
    let wanted = "needed=&nullable=-1&amount=5&flag=true&order=down\
                  &where=/a?b=[c]&d%20e%2F%25&text=%3Ca%2F%3E";
    assert_eq!(query(&request).as_deref(), Ok(wanted));
    assert_eq!(query(&GetScalars::new("ü")).as_deref(), Ok("needed=%C3%BC"));
    assert!(query(&GetScalars::new("").amount(f64::NAN)).is_err());
}
