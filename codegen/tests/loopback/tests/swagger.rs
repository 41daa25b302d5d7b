//! Arrays in each `collectionFormat` of Swagger 2.0 as a server receives them, and headers that it
//! sends in these.

use loopback::{call, sent};
use swagger_collection_formats::operations::{GetHeader, GetPath, GetQuery, PostForm, PostParts};

const WORDS: [&str; 2] = ["a", "é,&"];

#[test]
fn the_query_has_each_format() {
    let request = GetQuery::new()
        .default(WORDS)
        .csv(WORDS)
        .ssv(WORDS)
        .tsv(WORDS)
        .pipes(WORDS)
        .multi(WORDS)
        .rows(vec![vec![1, 2], vec![3]])
        .pages(vec![vec![1, 2], vec![3]]);
    assert_eq!(
        sent!(swagger_collection_formats, request).line,
        "GET /query?default=a,%C3%A9%2C%26&csv=a,%C3%A9%2C%26&ssv=a%20%C3%A9%2C%26\
         &tsv=a%09%C3%A9%2C%26&pipes=a%7C%C3%A9%2C%26&multi=a&multi=%C3%A9%2C%26\
         &rows=1%2C2%7C3&pages=1%202&pages=3"
    );
}

#[test]
fn the_path_has_each_format() {
    let request = GetPath::new(WORDS, WORDS, ["a", "b", "c"], ["a"]);
    assert_eq!(
        sent!(swagger_collection_formats, request).line,
        "GET /path/a,%C3%A9%2C%26/a%20%C3%A9%2C%26/a%09b%09c/a"
    );
}

#[test]
fn headers_have_each_format() {
    let request = GetHeader::new()
        .x_csv(["a", "b"])
        .x_ssv(["a,b", "c"])
        .x_tsv(["a b", "c"])
        .x_pipes(["a b", "c"]);
    let received = sent!(swagger_collection_formats, request);
    assert_eq!(received.header("x-csv"), "a,b");
    assert_eq!(received.header("x-ssv"), "a,b c");
    assert_eq!(received.header("x-tsv"), "a b\tc");
    assert_eq!(received.header("x-pipes"), "a b|c");
}

/// The texts of a field in a form, as a third-party parser reads them.
fn texts(body: &[u8], name: &str) -> Vec<String> {
    let pairs = form_urlencoded::parse(body);
    let texts = pairs.filter(|(key, _)| key == name);
    texts.map(|(_, text)| text.into_owned()).collect()
}

#[test]
fn forms_have_each_format() {
    let request = PostForm::new()
        .csv(["a", "b"])
        .ssv(WORDS)
        .tsv(WORDS)
        .pipes(WORDS)
        .multi(WORDS);
    let received = sent!(swagger_collection_formats, request);
    assert_eq!(texts(&received.body, "csv"), ["a,b"]);
    assert_eq!(texts(&received.body, "ssv"), ["a é,&"]);
    assert_eq!(texts(&received.body, "tsv"), ["a\té,&"]);
    assert_eq!(texts(&received.body, "pipes"), ["a|é,&"]);
    assert_eq!(texts(&received.body, "multi"), WORDS);
}

#[test]
fn parts_have_each_format() {
    let request = PostParts::new()
        .csv(["a", "b"])
        .ssv(WORDS)
        .tsv(WORDS)
        .pipes(WORDS)
        .multi(WORDS);
    let received = sent!(swagger_collection_formats, request);
    let text = received.text();
    let parts: Vec<_> = text.split("form-data; name=").skip(1).collect();
    let expected = [
        ("\"csv\"", "a,b"),
        ("\"ssv\"", "a é,&"),
        ("\"tsv\"", "a\té,&"),
        ("\"pipes\"", "a|é,&"),
        ("\"multi\"", "a"),
        ("\"multi\"", "é,&"),
    ];
    assert_eq!(parts.len(), expected.len(), "{text}");
    for (part, (name, value)) in parts.iter().zip(expected) {
        assert!(part.starts_with(name), "{part}");
        let content = part.split("\r\n\r\n").nth(1).unwrap_or_default();
        assert_eq!(content.split("\r\n").next(), Some(value), "{part}");
    }
}

#[test]
fn headers_are_read_in_each_format() {
    use swagger_collection_formats::{Credentials, headers};

    let lines = "x-csv: 1, 2\r\nx-ssv: 1 2\r\nx-tsv: 1\t2\r\nx-pipes: a b|c\r\n";
    let response = ("200 OK", lines, "");
    let none = Credentials::none();
    let (_, responses) = call!(swagger_collection_formats, none, GetHeader::new(), response);
    for response in responses {
        let response = response.expect("succeeds");
        let fields = response.headers();
        let numbers = Some(vec![1, 2]);
        assert_eq!(headers::X_CSV.read(fields).expect("fits"), numbers);
        assert_eq!(headers::X_SSV.read(fields).expect("fits"), numbers);
        assert_eq!(headers::X_TSV.read(fields).expect("fits"), numbers);
        let words = ["a b", "c"].map(str::to_owned).to_vec();
        assert_eq!(headers::X_PIPES.read(fields).expect("fits"), Some(words));
    }
}
