//! The time of the processor that a call takes, beside the same call by hand on the bare transport:
//! hyper on one thread, for one task and for 64, and ureq for one thread and for 64.
//!
//! The server runs on threads whose time does not count. Rounds of both sides alternate, so that
//! whatever else the machine does is the same for both, and medians are compared; connections are
//! opened anew several times, because those of one client are faster or slower by chance. The aim is a ratio of
//! at most 1.05. The time of a thread is known on Linux only.

#![allow(clippy::unwrap_used, reason = "a benchmark may panic")]

#[path = "../request_response/by_hand.rs"]
mod by_hand;

use std::future::Future;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::rc::Rc;
use std::time::Duration;

use bytes::Bytes;
use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{ServiceSid, WebhookMethod, WebhookSid};
use generated::{BlockingClient, Client, Config, Credentials};
use http::Response;
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::client::legacy::Client as Hyper;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

/// How often connections are opened, and how many rounds there are with each.
const CLIENTS: usize = 9;
const ROUNDS: usize = 5;
const CALLS: usize = 2_000;
const TIMEOUT: Duration = Duration::from_secs(30);
const LIMIT: usize = 64 * 1024 * 1024;

const SERVICE: &str = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const CONVERSATION: &str = "CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
const WEBHOOK: &str = "WHcccccccccccccccccccccccccccccccc";
const URL: &str = "https://example.com/hook?from=conversation";
const TRIGGERS: [&str; 2] = ["keyword1", "another keyword"];

const RESPONSE: &str = r#"{"sid": "WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "url": "https://conversations.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Conversations/CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Webhooks/WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "target": "trigger", "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "date_created": "2016-03-24T21:05:50Z", "date_updated": "2016-03-24T21:05:51Z", "configuration": {"url": "https://example.com", "method": "post", "filters": ["keyword1", "keyword2"]}, "chat_service_sid": "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "conversation_sid": "CHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#;

fn main() {
    // `cargo test` runs benches to see that they do not fail.
    if std::env::args().any(|argument| argument == "--test") || time().is_none() {
        println!("nothing is measured");
        return;
    }
    let url = serve();
    for at_once in [1, 64] {
        report(&format!("hyper, {at_once} at once"), || {
            hyper(&url, at_once)
        });
        report(&format!("ureq, {at_once} at once"), || ureq(&url, at_once));
    }
}

/// Prints the median times of a call, by the client and by hand, and the median of their ratios.
fn report(name: &str, measured: impl Fn() -> Vec<[f64; 2]>) {
    let rounds: Vec<_> = (0..CLIENTS).flat_map(|_| measured()).collect();
    let median = |value: fn(&[f64; 2]) -> f64| {
        let mut values: Vec<_> = rounds.iter().map(value).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap()
    };
    println!(
        "{name}: {:.1} µs by the client, {:.1} µs by hand, ratio {:.3}",
        median(|it| it[0]),
        median(|it| it[1]),
        median(|it| it[0] / it[1])
    );
}

/// The time that this thread ran, in nanoseconds.
fn time() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok()
}

/// The microseconds that each of some calls on this thread took.
fn measure(calls: usize, work: impl FnOnce()) -> f64 {
    let start = time().unwrap();
    work();
    (time().unwrap() - start) / 1000.0 / calls as f64
}

fn request() -> Update {
    Update::new(
        ServiceSid::new(SERVICE).unwrap(),
        CONVERSATION,
        WebhookSid::new(WEBHOOK).unwrap(),
    )
    .configuration_url(URL)
    .configuration_method(WebhookMethod::Post)
    .configuration_triggers(TRIGGERS)
}

fn request_by_hand() -> by_hand::Update {
    by_hand::Update {
        service: SERVICE.to_owned(),
        conversation: CONVERSATION.to_owned(),
        webhook: WEBHOOK.to_owned(),
        url: Some(URL.to_owned()),
        method: Some(by_hand::Method::Post),
        filters: Vec::new(),
        triggers: TRIGGERS.map(str::to_owned).to_vec(),
        flow_sid: None,
    }
}

fn config(url: &str) -> Config {
    Config::new(Credentials::basic("user", "password")).base_url(url)
}

fn context(url: &str) -> by_hand::Context {
    by_hand::Context::new(url, "user", "password")
}

/// Calls in tasks of one thread.
fn hyper(url: &str, at_once: usize) -> Vec<[f64; 2]> {
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    let client = Rc::new(Client::new(config(url)).unwrap());
    let bare = Rc::new((
        Hyper::builder(TokioExecutor::new()).build(connector),
        context(url),
    ));
    let ours = || {
        let client = Rc::clone(&client);
        async move { assert!(client.call(request()).await.unwrap().sid.is_some()) }
    };
    let theirs = || {
        let bare = Rc::clone(&bare);
        async move { assert!(hyper_by_hand(&bare.0, &bare.1).await.unwrap().sid.is_some()) }
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let round = |_| {
        let ours = measure(CALLS, || run(&runtime, at_once, &ours));
        [ours, measure(CALLS, || run(&runtime, at_once, &theirs))]
    };
    // Connections are opened in the first one.
    (0..=ROUNDS).map(round).skip(1).collect()
}

/// Makes calls in so many tasks.
fn run<F: Future + 'static>(
    runtime: &tokio::runtime::Runtime,
    at_once: usize,
    call: &(impl Fn() -> F + Clone),
) {
    let tasks = tokio::task::LocalSet::new();
    for first in 0..at_once {
        let calls: Vec<_> = (first..CALLS).step_by(at_once).map(|_| call()).collect();
        tasks.spawn_local(async move {
            for call in calls {
                call.await;
            }
        });
    }
    runtime.block_on(tasks);
}

async fn hyper_by_hand(
    hyper: &Hyper<HttpConnector, Full<Bytes>>,
    context: &by_hand::Context,
) -> Result<by_hand::Webhook, String> {
    let request = request_by_hand().to_http(context)?.map(Full::new);
    let exchange = async {
        let response = hyper.request(request).await.map_err(|it| it.to_string())?;
        let (head, body) = response.into_parts();
        let body = Limited::new(body, LIMIT).collect().await;
        let body = body.map_err(|error| error.to_string())?.to_bytes();
        Ok::<_, String>(Response::from_parts(head, body))
    };
    let response = tokio::time::timeout(TIMEOUT, exchange).await;
    let response = response.map_err(|_| "no response in time")??;
    by_hand::parse(response).map(Response::into_body)
}

/// Calls in so many threads.
fn ureq(url: &str, at_once: usize) -> Vec<[f64; 2]> {
    let client: BlockingClient = Client::blocking(config(url)).unwrap();
    let config = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_idle_connections(256)
        .max_idle_connections_per_host(256)
        .timeout_global(Some(TIMEOUT))
        .timeout_connect(Some(Duration::from_secs(10)));
    let bare = (ureq::Agent::from(config.build()), context(url));
    let ours = || assert!(client.call(request()).send().unwrap().sid.is_some());
    let theirs = || assert!(ureq_by_hand(&bare.0, &bare.1).unwrap().sid.is_some());
    let round = |_| [in_threads(at_once, &ours), in_threads(at_once, &theirs)];
    // Connections are opened in the first one.
    (0..=ROUNDS).map(round).skip(1).collect()
}

fn in_threads(at_once: usize, call: &(impl Fn() + Sync)) -> f64 {
    let share = CALLS / at_once;
    std::thread::scope(|scope| {
        let work = || measure(share, || (0..share).for_each(|_| call()));
        let threads: Vec<_> = (0..at_once).map(|_| scope.spawn(work)).collect();
        let times = threads.into_iter().map(|thread| thread.join().unwrap());
        times.sum::<f64>() / at_once as f64
    })
}

fn ureq_by_hand(
    agent: &ureq::Agent,
    context: &by_hand::Context,
) -> Result<by_hand::Webhook, String> {
    let request = request_by_hand().to_http(context)?.map(Vec::from);
    let response = agent.run(request).map_err(|error| error.to_string())?;
    let (head, mut body) = response.into_parts();
    let body = body.with_config().limit(LIMIT as u64).read_to_vec();
    let body = body.map_err(|error| error.to_string())?.into();
    by_hand::parse(Response::from_parts(head, body)).map(Response::into_body)
}

/// Starts a server that responds to everything, and returns its URL.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            std::thread::spawn(move || respond(&stream.unwrap()));
        }
    });
    url
}

fn respond(mut stream: &TcpStream) {
    stream.set_nodelay(true).unwrap();
    let length = RESPONSE.len();
    let media_type = "content-type: application/json";
    let response =
        format!("HTTP/1.1 200 OK\r\n{media_type}\r\ncontent-length: {length}\r\n\r\n{RESPONSE}");
    let mut reader = BufReader::new(stream);
    loop {
        let (mut line, mut body) = (String::new(), 0);
        while reader.read_line(&mut line).is_ok_and(|length| length > 2) {
            let lower = line.to_ascii_lowercase();
            if let Some(length) = lower.trim_end().strip_prefix("content-length: ") {
                body = length.parse().unwrap();
            }
            line.clear();
        }
        let is_read = std::io::copy(&mut reader.by_ref().take(body), &mut std::io::sink());
        if line.is_empty() || is_read.is_err() || stream.write_all(response.as_bytes()).is_err() {
            return;
        }
    }
}
