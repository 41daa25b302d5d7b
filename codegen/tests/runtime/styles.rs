//! Values in every style: the table "Style Examples" of OpenAPI 3.0.4 (Parameter Object), the
//! examples of RFC 6570, and what goes beyond both.

use http::Method;
use serde_json::{Value, json};

use crate::runtime::context::Context;
use crate::runtime::credentials::Credentials;
use crate::runtime::form::Form;
use crate::runtime::request::Builder;
use crate::runtime::style::{Kind, Style};
use crate::sending;

/// The request line's target, and the headers, of a request that `write` completes.
fn sent(write: impl FnOnce(&mut Builder)) -> Result<(String, String, String), String> {
    let context = Context::with_base_url("http://a", &Credentials::none(), "test/1").unwrap();
    let request = sending::request(&context, Method::GET, &[], |request| {
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

#[track_caller]
fn path(value: Value, kind: Kind, explode: bool) -> String {
    let style = Style::new(kind, explode);
    sent(|request| request.styled_segment("color", &value, style))
        .unwrap()
        .0
}

#[track_caller]
fn query(value: Value, style: Style) -> String {
    let (target, ..) = sent(|request| request.styled_query("color", &value, style)).unwrap();
    target.trim_start_matches('?').to_owned()
}

fn list() -> Value {
    json!(["blue", "black", "brown"])
}

fn object() -> Value {
    // The keys of the table, which stand in the order of the alphabet here.
    json!({"B": 150, "G": 200, "R": 100})
}

#[test]
fn paths_are_written_as_the_table_has_them() {
    for (kind, explode, text, items, fields) in [
        (
            Kind::Simple,
            false,
            "blue",
            "blue,black,brown",
            "B,150,G,200,R,100",
        ),
        (
            Kind::Simple,
            true,
            "blue",
            "blue,black,brown",
            "B=150,G=200,R=100",
        ),
        (
            Kind::Label,
            false,
            ".blue",
            ".blue,black,brown",
            ".B,150,G,200,R,100",
        ),
        (
            Kind::Label,
            true,
            ".blue",
            ".blue.black.brown",
            ".B=150.G=200.R=100",
        ),
        (
            Kind::Matrix,
            false,
            ";color=blue",
            ";color=blue,black,brown",
            ";color=B,150,G,200,R,100",
        ),
        (
            Kind::Matrix,
            true,
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";B=150;G=200;R=100",
        ),
    ] {
        assert_eq!(path(json!("blue"), kind, explode), text);
        assert_eq!(path(list(), kind, explode), items);
        assert_eq!(path(object(), kind, explode), fields);
    }
    assert_eq!(path(json!(""), Kind::Matrix, false), ";color");
    assert_eq!(
        path(json!(["a/b", "c,d"]), Kind::Simple, false),
        "a%2Fb,c%2Cd"
    );
}

#[test]
fn a_styled_value_does_not_leave_its_segment() {
    let segment = |value: Value, kind| {
        let style = Style::new(kind, false);
        sent(|request| request.styled_segment("color", &value, style))
    };
    for value in [json!([]), json!(""), json!("."), json!([".."]), json!(null)] {
        let found = segment(value.clone(), Kind::Simple).unwrap_err();
        assert!(found.contains("one segment of a path"), "{value}: {found}");
    }
    assert!(segment(json!("."), Kind::Label).is_err());
    assert!(segment(json!("../.."), Kind::Simple).is_ok_and(|sent| sent.0 == "..%2F.."));
    assert!(segment(json!([["a"]]), Kind::Simple).is_err());
}

#[test]
fn queries_are_written_as_the_table_has_them() {
    let unexploded = |kind| Style::new(kind, false);
    let form = Style::new(Kind::Form, true);
    assert_eq!(query(json!(""), form), "color=");
    assert_eq!(query(json!("blue"), form), "color=blue");
    assert_eq!(query(list(), form), "color=blue&color=black&color=brown");
    assert_eq!(query(object(), form), "B=150&G=200&R=100");
    assert_eq!(
        query(list(), unexploded(Kind::Form)),
        "color=blue,black,brown"
    );
    assert_eq!(
        query(object(), unexploded(Kind::Form)),
        "color=B,150,G,200,R,100"
    );
    let spaced = unexploded(Kind::SpaceDelimited);
    assert_eq!(query(list(), spaced), "color=blue%20black%20brown");
    assert_eq!(query(object(), spaced), "color=B%20150%20G%20200%20R%20100");
    let piped = unexploded(Kind::PipeDelimited);
    assert_eq!(query(list(), piped), "color=blue%7Cblack%7Cbrown");
    assert_eq!(query(object(), piped), "color=B%7C150%7CG%7C200%7CR%7C100");
    let deep = Style::new(Kind::DeepObject, true);
    assert_eq!(
        query(object(), deep),
        "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"
    );
}

#[test]
fn deep_objects_are_written_as_servers_read_them() {
    let deep = Style::new(Kind::DeepObject, true);
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
fn what_is_absent_is_not_sent() {
    let unexploded = Style::new(Kind::Form, false);
    for value in [json!(null), json!([]), json!({})] {
        assert_eq!(query(value.clone(), unexploded), "", "{value}");
        assert_eq!(query(value.clone(), Style::new(Kind::Form, true)), "");
        let style = Style::new(Kind::Simple, false);
        let sent = sent(|request| request.styled_header("x-color", &value, style));
        assert_eq!(sent.unwrap().1, "");
    }
    assert_eq!(query(json!(["a", null, "b"]), unexploded), "color=a,b");
}

#[test]
fn every_value_is_encoded_but_for_reserved_ones_on_demand() {
    // RFC 6570, sections 1.2 and 3.2.3: `{var}` and `{+var}`.
    let form = Style::new(Kind::Form, true);
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
fn json_is_one_text() {
    let style = Style::new(Kind::Json, false);
    assert_eq!(
        query(json!({"a": [1]}), style),
        "color=%7B%22a%22%3A%5B1%5D%7D"
    );
    let value = json!({"ü": "😀"});
    let (_, header, _) = sent(|request| request.styled_header("x-color", &value, style)).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&header).unwrap(), value);
}

#[test]
fn headers_and_cookies_are_written_as_the_table_has_them() {
    let header = |value: Value, explode| {
        let style = Style::new(Kind::Simple, explode);
        sent(|request| request.styled_header("x-color", &value, style)).map(|sent| sent.1)
    };
    assert_eq!(header(list(), false).unwrap(), "blue,black,brown");
    assert_eq!(header(object(), false).unwrap(), "B,150,G,200,R,100");
    assert_eq!(header(object(), true).unwrap(), "B=150,G=200,R=100");
    assert!(header(json!("a\nb"), false).is_err() && header(json!("ü"), false).is_err());
    let cookie = |value: Value, explode| {
        let style = Style::new(Kind::Form, explode);
        sent(|request| request.styled_cookie("color", &value, style))
            .unwrap()
            .2
    };
    assert_eq!(cookie(json!("a;b"), true), "color=a%3Bb");
    assert_eq!(cookie(list(), false), "color=blue,black,brown");
    assert_eq!(cookie(object(), true), "B=150; G=200; R=100");
    let plain = sent(|request| {
        request.header("x-color", &vec!["a".to_owned(), "b".to_owned()]);
        request.cookie("a", &Some(1_i64));
        request.cookie("b", &None::<bool>);
        request.cookie("c", &"; d".to_owned());
    });
    assert_eq!(
        plain.unwrap(),
        (String::new(), "a,b".into(), "a=1; c=%3B%20d".into())
    );
}

#[test]
fn plain_values_stand_each_under_their_name() {
    let (target, ..) = sent(|request| {
        request.segment(&"a/b".to_owned());
        request.query("a b", &vec![1_i64, 2]);
        request.query("none", &None::<Vec<String>>);
        request.encoded_query("x=1");
        request.query("c", &Some("&=".to_owned()));
    })
    .unwrap();
    assert_eq!(target, "a%2Fb?a%20b=1&a%20b=2&x=1&c=%26%3D");
}

#[test]
fn fields_of_forms_have_styles_too() {
    let mut form = Form::new();
    let result = sent(|request| {
        let deep = Style::new(Kind::DeepObject, true);
        form.styled(
            "card",
            &json!({"number": "4242", "tags": ["a"]}),
            deep,
            request,
        );
        form.styled("expand", &json!(["a.b", "c"]), deep, request);
        form.styled(
            "list",
            &json!(["a", "b"]),
            Style::new(Kind::Form, false),
            request,
        );
        form.styled(
            "json",
            &json!({"a": 1}),
            Style::new(Kind::Json, false),
            request,
        );
    });
    assert!(result.is_ok());
    let body = form.finish();
    let pairs: Vec<_> = form_urlencoded::parse(&body).into_owned().collect();
    let wanted = [
        ("card[number]", "4242"),
        ("card[tags][]", "a"),
        ("expand[]", "a.b"),
        ("expand[]", "c"),
        ("list", "a,b"),
        ("json", r#"{"a":1}"#),
    ];
    assert_eq!(
        pairs,
        wanted.map(|(key, text)| (key.to_owned(), text.to_owned()))
    );
    let nested = json!([["a"]]);
    let style = Style::new(Kind::Form, true);
    assert!(sent(|request| Form::new().styled("x", &nested, style, request)).is_err());
}
