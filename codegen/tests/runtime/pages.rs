//! Lists in pages: which page is next, and where a list ends.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode};
use serde_json::{Value, json};

use crate::runtime::client::api_client::Client;
use crate::runtime::client::config::Config;
use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::error::Error;
use crate::runtime::client::fake::Fake;
use crate::runtime::client::operation::{CallResult, Operation};
use crate::runtime::client::paged_operation::{CursorPlace, NextPage, PagedOperation};
use crate::runtime::client::security::{Requirements, Scheme};
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::response::raw_response::RawResponse;

/// Defines an operation `GET /list` with this query, whose pages follow each other by a rule.
macro_rules! listing {
    ($name:ident, $query:literal, $rule:expr) => {
        #[derive(Debug)]
        struct $name;

        impl Operation for $name {
            const ID: &'static str = "list";
            const METHOD: &'static str = "GET";
            const PATH: &'static str = "/list";
            const SECURITY: Requirements = &[&[Scheme::Query("key")], &[]];
            type ResponseBody = Value;
            type ErrorBody = Value;

            fn write(&self, request: &mut RequestBuilder) {
                request.path("/list");
                request.encoded_query($query);
            }

            fn decode(response: RawResponse) -> CallResult<Self> {
                match response.status() {
                    200 => response.json(&[200]),
                    _ => Err(response.error_json(|body: Value| body)),
                }
            }
        }

        impl PagedOperation for $name {
            type Item = Value;
            const ITEMS: &'static str = "/items";
            const NEXT: NextPage = $rule;

            fn items(page: Value) -> Option<Vec<Value>> {
                Some(page.get("items")?.as_array()?.clone())
            }
        }
    };
}

listing!(ByUrl, "size=2", NextPage::Url("/meta/next"));
listing!(ByLink, "size=2", NextPage::Link);
listing!(
    ByCursor,
    "size=2",
    NextPage::Cursor {
        parameter: "after[]",
        cursor: CursorPlace::Body("/next"),
        more: Some("/more"),
    }
);
listing!(
    ByLastItem,
    "size=2",
    NextPage::Cursor {
        parameter: "after",
        cursor: CursorPlace::LastItem("/id"),
        more: Some("/more"),
    }
);
listing!(
    ByOffset,
    "skip=1&size=2",
    NextPage::Offset {
        parameter: "skip",
        total: Some("/total"),
        more: None,
    }
);
listing!(
    ByNumber,
    "size=2",
    NextPage::Number {
        parameter: "page",
        first: 0,
        more: None,
    }
);

/// Returns the output of a future that is ready.
fn now<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("has to wait"),
    }
}

fn client(fake: &Fake, credentials: Credentials) -> Client<Fake> {
    let config = Config::for_server("https://a.example/v1", credentials, "test/1");
    Client::with_transport(fake.clone(), config).unwrap()
}

/// Reads the pages of a list with both clients. Returns the bodies or the errors, and the targets of
/// the requests.
fn read<O: PagedOperation<ResponseBody = Value, ErrorBody = Value> + Send + Sync>(
    operation: &O,
    credentials: &Credentials,
    replies: impl Fn() -> Fake,
) -> (Vec<Result<Value, String>>, Vec<String>) {
    let shown = |page: CallResult<&O>| match page {
        Ok(page) => Ok(page.into_body()),
        Err(error) => Err(error.to_string()),
    };
    let targets = |fake: &Fake| {
        let requests = fake.requests();
        let targets = requests.iter().map(|it| it.uri().to_string());
        targets.collect::<Vec<_>>()
    };
    let fake = replies();
    let client_of = client(&fake, credentials.clone());
    let blocking: Vec<_> = client_of.call(operation).pages().map(shown).collect();
    let sent = targets(&fake);
    let fake = replies();
    let client_of = client(&fake, credentials.clone());
    let mut pages = client_of.call(operation).pages();
    let mut asynchronous = Vec::new();
    while let Some(page) = now(pages.next()) {
        asynchronous.push(shown(page));
    }
    assert!(now(pages.next()).is_none() && Iterator::next(&mut pages).is_none());
    assert_eq!((&blocking, &sent), (&asynchronous, &targets(&fake)));
    (blocking, sent)
}

/// The targets of the requests for these pages, behind the URL of the server, and the number of
/// pages that were returned.
fn requested<O: PagedOperation<ResponseBody = Value, ErrorBody = Value> + Send + Sync>(
    operation: &O,
    pages: &[Value],
) -> (Vec<String>, usize) {
    let replies = || pages.iter().fold(Fake::new(), Fake::reply);
    let (read, sent) = read(operation, &Credentials::none(), replies);
    let sent = sent.iter().map(|url| {
        let target = url.strip_prefix("https://a.example").unwrap();
        target.to_owned()
    });
    let count = read.iter().filter(|page| page.is_ok()).count();
    assert_eq!(count, read.len(), "{read:?}");
    (sent.collect(), count)
}

#[test]
fn urls_in_the_body_are_followed_until_there_is_none() {
    for end in [json!(null), json!(""), json!([])] {
        let (sent, count) = requested(
            &ByUrl,
            &[
                json!({"meta": {"next": "https://A.example:443/v1/list?token=a%2Fb#top"}}),
                json!({"meta": {"next": "/v1/list?token=c"}}),
                json!({"meta": {"next": "?token=d"}}),
                json!({"meta": {"next": "../v1/list"}}),
                json!({"meta": {"next": end}}),
            ],
        );
        let expected = [
            "/v1/list?size=2",
            "/v1/list?token=a%2Fb",
            "/v1/list?token=c",
            "/v1/list?token=d",
            "/v1/list",
        ];
        assert_eq!(sent, expected);
        assert_eq!(count, 5);
    }
}

#[test]
fn a_url_that_repeats_ends_the_list() {
    let to = |next: &str| json!({"meta": {"next": next}});
    // The server leads back to the first page.
    let (sent, count) = requested(&ByUrl, &[to("?b"), to("?size=2")]);
    assert_eq!((sent.len(), count), (2, 2));
    // The server returns the same page at another URL.
    let (sent, count) = requested(&ByUrl, &[to("?b"), to("?b")]);
    assert_eq!((sent.len(), count), (2, 1));
}

#[test]
fn a_page_at_another_origin_is_not_requested() {
    for (next, origin) in [
        ("https://b.example/v1/list", "one at https://b.example"),
        ("http://a.example/v1/list", "one at http://a.example"),
        (
            "https://a.example:8443/list",
            "one at https://a.example:8443",
        ),
        ("//b.example/list", "one at https://b.example"),
        ("https://a.example@b.example/", "an invalid URL"),
        ("https://a.example\\@b.example/", "an invalid URL"),
        ("ftp://a.example/", "an invalid URL"),
        ("javascript:alert(1)", "an invalid URL"),
        ("/a b", "an invalid URL"),
    ] {
        let replies = || Fake::new().reply(json!({"meta": {"next": next}}));
        let (pages, sent) = read(&ByUrl, &Credentials::none(), replies);
        assert_eq!((pages.len(), sent.len()), (2, 1), "{next}");
        let error = pages[1].as_ref().unwrap_err();
        let expected = "at /meta/next: expected the URL of a page at https://a.example, found ";
        assert!(error.contains(&format!("{expected}{origin}")), "{error}");
    }
}

#[test]
fn links_are_followed() {
    let linked = |link: &'static str| {
        let mut response = Response::new(Bytes::from_static(b"[]"));
        let headers = response.headers_mut();
        headers.append("link", HeaderValue::from_static("</v1/list?x>; rel=prev"));
        headers.append("link", HeaderValue::from_static(link));
        response
    };
    let replies = || {
        Fake::new()
            .reply_http(linked("</v1/list?page=2>; rel=\"next\""))
            .reply_http(linked("</v1/list>; rel=last"))
    };
    let (pages, sent) = read(&ByLink, &Credentials::none(), replies);
    assert_eq!(pages.len(), 2);
    assert_eq!(sent[1], "https://a.example/v1/list?page=2");
}

#[test]
fn cursors_are_sent_in_the_query() {
    let (sent, count) = requested(
        &ByCursor,
        &[
            json!({"next": "a&b", "more": true}),
            // A page may be empty although there is another one.
            json!({"items": [], "next": 7}),
            json!({"next": "c", "more": false}),
        ],
    );
    let expected = [
        "/v1/list?size=2",
        "/v1/list?size=2&after%5B%5D=a%26b",
        "/v1/list?size=2&after%5B%5D=7",
    ];
    assert_eq!(sent, expected);
    assert_eq!(count, 3);
    for end in [json!({}), json!({"next": ""}), json!({"next": null})] {
        assert_eq!(requested(&ByCursor, &[end]).1, 1);
    }
    // A cursor that comes again; and the very page that comes again.
    let next = |cursor: &str, id: u64| json!({"next": cursor, "items": [id]});
    let pages = [next("a", 1), next("b", 2), next("a", 3)];
    assert_eq!(requested(&ByCursor, &pages).1, 3);
    assert_eq!(requested(&ByCursor, &[next("a", 1), next("a", 1)]).1, 1);
}

#[test]
fn the_last_item_can_be_the_cursor() {
    let page = |ids: &[&str], more: bool| {
        let items: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
        json!({"items": items, "more": more})
    };
    let (sent, _) = requested(&ByLastItem, &[page(&["a", "b"], true), page(&["c"], false)]);
    assert_eq!(sent, ["/v1/list?size=2", "/v1/list?size=2&after=b"]);
    assert_eq!(requested(&ByLastItem, &[page(&[], true)]).1, 1);
}

#[test]
fn offsets_count_items_as_they_were_received() {
    let (sent, count) = requested(
        &ByOffset,
        &[
            json!({"items": [1, 2], "total": 5}),
            json!({"items": [3], "total": 5}),
            json!({"items": [4], "total": 5}),
        ],
    );
    let expected = [
        "/v1/list?skip=1&size=2",
        "/v1/list?size=2&skip=3",
        "/v1/list?size=2&skip=4",
    ];
    assert_eq!(sent, expected);
    assert_eq!(count, 3);
    // Without a total, an empty page is the end, and only the first one is returned.
    let pages = [json!({"items": [1]}), json!({"items": []})];
    assert_eq!(requested(&ByOffset, &pages).1, 1);
    assert_eq!(requested(&ByOffset, &[json!({"items": []})]).1, 1);
}

#[test]
fn pages_are_numbered() {
    let pages = [
        json!({"items": [1]}),
        json!({"items": [2]}),
        json!({"items": []}),
    ];
    let (sent, count) = requested(&ByNumber, &pages);
    let expected = [
        "/v1/list?size=2",
        "/v1/list?size=2&page=1",
        "/v1/list?size=2&page=2",
    ];
    assert_eq!(sent, expected);
    assert_eq!(count, 2);
    // A server that does not know the parameter.
    let pages = [json!({"items": [1]}), json!({"items": [1]})];
    assert_eq!(requested(&ByNumber, &pages).1, 1);
}

#[test]
fn pages_can_be_read_in_another_task() {
    fn is_send(_: &impl Send) {}
    let fake = Fake::new();
    let client = client(&fake, Credentials::none());
    is_send(&client.call(ByUrl).pages().next());
    is_send(&client.call(&ByUrl).items().next());
}

#[test]
fn secrets_in_the_query_are_sent_with_each_page() {
    let replies = || {
        Fake::new()
            .reply(json!({"meta": {"next": "?key=s%3D1&page=2"}}))
            .reply(json!({"meta": {"next": "?page=3"}}))
            .reply(json!({"meta": {"next": "?page=3&key=other"}}))
    };
    let credentials = Credentials::of(Scheme::Query("key"), "s=1");
    let (pages, sent) = read(&ByUrl, &credentials, replies);
    assert_eq!(pages.len(), 3);
    let expected = [
        "https://a.example/v1/list?size=2&key=s%3D1",
        "https://a.example/v1/list?page=2&key=s%3D1",
        "https://a.example/v1/list?page=3&key=s%3D1",
    ];
    assert_eq!(sent, expected);
}

#[test]
fn items_come_from_all_pages_and_end_at_an_error() {
    let replies = || {
        Fake::new()
            .reply(json!({"items": [1, 2], "next": "a"}))
            .reply(json!({"items": [], "next": "b"}))
            .reply(json!({"items": [3], "next": "c"}))
            .reply_status(StatusCode::NOT_FOUND, json!({}))
            .reply(json!({"items": [4]}))
    };
    let shown = |item: Result<Value, Error<Value>>| match item {
        Ok(item) => item.to_string(),
        Err(error) => error.status().unwrap().to_string(),
    };
    let fake = replies();
    let client_of = client(&fake, Credentials::none());
    let blocking: Vec<_> = client_of.call(ByCursor).items().map(shown).collect();
    assert_eq!(blocking, ["1", "2", "3", "404 Not Found"]);
    let fake = replies();
    let client_of = client(&fake, Credentials::none());
    let mut items = client_of.call(ByCursor).items();
    let mut asynchronous = Vec::new();
    while let Some(item) = now(items.next()) {
        asynchronous.push(shown(item));
    }
    assert_eq!(blocking, asynchronous);
    assert_eq!(fake.requests().len(), 4);
}
