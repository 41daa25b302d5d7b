//! Lists in pages over both transports: each page is a call of its own.

#[path = "readme/pages.rs"]
mod readme;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;
use std::time::Duration;

use pagination::operations::{ListCalls, ListCharges, ListDroplets};
use pagination::{Client, Config, Credentials, Error, Retry};

/// A response: a status, headers, and a body in which `{origin}` is that of the server.
type Reply = (&'static str, &'static str, &'static str);

/// Sends responses in their order, and keeps the heads of the requests.
struct Server {
    origin: String,
    thread: JoinHandle<Vec<String>>,
}

impl Server {
    fn start(replies: &[Reply]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
        let origin = format!("http://{}", listener.local_addr().expect("is bound"));
        let replies = replies.iter().map(|(status, headers, body)| {
            let body = body.replace("{origin}", &origin);
            let length = body.len();
            format!(
                "HTTP/1.1 {status}\r\nconnection: close\r\n{headers}content-length: {length}\r\n\
                 \r\n{body}"
            )
        });
        let replies: Vec<_> = replies.collect();
        let serve = move || {
            let heads = replies.iter().map(|reply| {
                let (mut stream, _) = listener.accept().expect("somebody calls");
                let patience = Some(Duration::from_secs(20));
                stream.set_read_timeout(patience).expect("is not zero");
                let lines = BufReader::new(&stream).lines();
                let lines = lines.map(|line| line.expect("sends").to_ascii_lowercase());
                let head: Vec<_> = lines.take_while(|line| !line.is_empty()).collect();
                stream.write_all(reply.as_bytes()).expect("listens");
                head.join("\n")
            });
            heads.collect()
        };
        Self {
            thread: std::thread::spawn(serve),
            origin,
        }
    }

    fn config(&self) -> Config {
        Config::new(&self.origin, Credentials::key("s")).timeout(Duration::from_secs(20))
    }

    /// The targets of the requests, and their heads.
    fn end(self) -> (Vec<String>, Vec<String>) {
        let heads = self.thread.join().expect("has all requests");
        let targets = heads.iter().map(|head| {
            let target = head.split(' ').nth(1).expect("has a target");
            target.to_owned()
        });
        (targets.collect(), heads)
    }
}

/// Reads items over both transports; returns each as text, an error as its message, and the requests.
macro_rules! read {
    ($replies:expr, $request:expr, |$call:ident| $options:expr, $shown:expr) => {{
        let shown = $shown;
        let shown = |item: Result<_, Error>| match item {
            Ok(item) => shown(item),
            Err(error) => error.to_string(),
        };
        let server = Server::start($replies);
        let client = Client::blocking(server.config()).expect("is set up");
        let $call = client.call($request);
        let blocking: Vec<_> = $options.items().map(shown).collect();
        let requests = server.end();

        let server = Server::start($replies);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let asynchronous = runtime.expect("starts").block_on(async {
            let client = Client::new(server.config()).expect("is set up");
            let $call = client.call($request);
            let mut items = $options.items();
            let mut all = Vec::new();
            while let Some(item) = items.next().await {
                all.push(shown(item));
            }
            assert!(items.next().await.is_none());
            all
        });
        let others = server.end();
        assert_eq!(requests.0, others.0);
        assert_eq!(blocking.len(), asynchronous.len());
        (blocking, requests.0, [requests.1, others.1].concat())
    }};
}

const OK: &str = "200 OK";

const PAGES: &[Reply] = &[
    (
        OK,
        "",
        r#"{"calls":[{"sid":"a"},{"sid":"b"}],"meta":{"next_page_url":"{origin}/calls?Token=1"}}"#,
    ),
    (
        OK,
        "",
        r#"{"calls":[],"meta":{"next_page_url":"/calls?Token=2"}}"#,
    ),
    (
        OK,
        "",
        r#"{"calls":[{"sid":"c"}],"meta":{"next_page_url":null}}"#,
    ),
];

#[test]
fn all_pages_are_read_with_the_options_of_the_call() {
    let (items, targets, heads) = read!(
        PAGES,
        ListCalls::new().page_size(2),
        |call| call.header("x-trace", "7"),
        |call: pagination::types::Call| call.sid
    );
    assert_eq!(items, ["a", "b", "c"]);
    let expected = [
        "/calls?pagesize=2&api_key=s",
        "/calls?token=1&api_key=s",
        "/calls?token=2&api_key=s",
    ];
    assert_eq!(targets, expected);
    assert!(heads.iter().all(|head| head.contains("x-trace: 7")));
}

#[test]
fn another_origin_is_refused() {
    let other = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    other.set_nonblocking(true).expect("is possible");
    let origin = format!("http://{}", other.local_addr().expect("is bound"));
    let body = r#"{"calls":[{"sid":"a"}],"meta":{"next_page_url":"ORIGIN/calls?Token=1"}}"#;
    let body = String::leak(body.replace("ORIGIN", &origin));
    let (items, targets, _) = read!(
        &[(OK, "", body)],
        ListCalls::new(),
        |call| call,
        |call: pagination::types::Call| call.sid
    );
    let expected = format!("found one at {origin}, which is not requested");
    assert_eq!(items[0], "a");
    assert!(items[1].contains(&expected), "{}", items[1]);
    assert_eq!((items.len(), targets.len()), (2, 1));
    let called = other.accept().expect_err("nobody calls");
    assert_eq!(called.kind(), std::io::ErrorKind::WouldBlock);
}

#[test]
fn a_page_that_repeats_ends_the_list() {
    let page: Reply = (
        OK,
        "",
        r#"{"calls":[{"sid":"a"}],"meta":{"next_page_url":"?Token=1"}}"#,
    );
    let (items, targets, _) = read!(
        &[page, page],
        ListCalls::new(),
        |call| call,
        |call: pagination::types::Call| call.sid
    );
    assert_eq!((items.len(), targets.len()), (1, 2));
    let page: Reply = (OK, "", r#"{"droplets":[{"name":"a"}]}"#);
    let (items, targets, _) = read!(
        &[page, page],
        ListDroplets::new(),
        |call| call,
        |droplet: pagination::types::droplets::DropletsItem| format!("{:?}", droplet.name)
    );
    assert_eq!((items.len(), targets.len()), (1, 2));
}

#[test]
fn an_error_on_the_second_page_ends_the_list() {
    let replies = &[
        (OK, "", r#"{"data":[{"id":"a","card":""}],"has_more":true}"#),
        ("403 Forbidden", "", "{}"),
    ];
    let (items, targets, _) = read!(
        replies,
        ListCharges::new(),
        |call| call,
        |charge: pagination::types::Charge| format!("{charge:?}")
    );
    assert_eq!(items.len(), 2);
    assert!(
        items[1].contains("the API responded with 403"),
        "{}",
        items[1]
    );
    assert_eq!(targets[1], "/charges?starting_after=a&api_key=s");
}

#[test]
fn each_page_is_retried() {
    let busy: Reply = ("503 Service Unavailable", "retry-after: 0\r\n", "");
    let replies = &[PAGES[0], busy, busy, PAGES[2]];
    let (items, targets, _) = read!(
        replies,
        ListCalls::new(),
        |call| call,
        |call: pagination::types::Call| call.sid
    );
    assert_eq!(items, ["a", "b", "c"]);
    assert_eq!(targets.len(), 4);
    assert_eq!(targets[1], targets[3]);

    let replies = &[PAGES[0], busy];
    let (items, ..) = read!(
        replies,
        ListCalls::new(),
        |call| call.retry(Retry::none()),
        |call: pagination::types::Call| call.sid
    );
    assert_eq!(items.len(), 3);
    assert!(items[2].contains("503"), "{}", items[2]);
}

#[test]
fn the_example_in_the_readme_reads_pages() {
    let server = Server::start(PAGES);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let count = runtime.expect("starts").block_on(async {
        let client = Client::new(server.config()).expect("is set up");
        readme::count(&client).await
    });
    assert_eq!(count.expect("has all pages"), 3);
    server.end();
    // The page with the call is the last one that is requested.
    let server = Server::start(&PAGES[..1]);
    let client = Client::blocking(server.config()).expect("is set up");
    let found = readme::find(&client, "b").expect("has the page");
    assert_eq!(found.expect("is there").sid, "b");
    server.end();
}
