//! An outage, over both transports: half of the answers are 503, and some requests are processed
//! without an answer. Calls that are safe to send again end well, and the others are processed once.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use common::{Answer, BusyServer, DOCUMENTED, Via, block_on, config, update};
use generated::{Call, Client, Config, Error, Retry};
use http::StatusCode;

const CALLS: usize = 40;
const AT_ONCE: usize = 8;

const OK: Answer = Answer::Status("200 OK");
const BUSY: Answer = Answer::Status("503 Service Unavailable");

/// What the server answers to the attempts of a call: of 18 for each six calls, half are 503.
fn answers(call: usize) -> &'static [Answer] {
    match call % 6 {
        0 => &[BUSY, BUSY, OK],
        1 => &[BUSY, OK],
        2 => &[BUSY, Answer::Hang, OK],
        3 => &[Answer::Hang, BUSY, BUSY, OK],
        4 => &[BUSY, BUSY, BUSY, OK],
        _ => &[OK],
    }
}

/// The answers that the server gave, by call.
type Log = Arc<Mutex<BTreeMap<usize, Vec<Answer>>>>;

fn outage() -> (BusyServer, Log) {
    let log = Log::default();
    let shared = Arc::clone(&log);
    let server = BusyServer::start(DOCUMENTED, move |request| {
        let call = request.header("x-call").parse().unwrap();
        let mut log = shared.lock().unwrap();
        let given = log.entry(call).or_default();
        // A call that is sent once more than expected is seen in the log.
        let answer = answers(call).get(given.len()).copied().unwrap_or(OK);
        given.push(answer);
        answer
    });
    (server, log)
}

type Outcomes = BTreeMap<usize, Result<StatusCode, Error>>;

/// Makes all calls, some at once.
fn calls(via: Via, config: Config, has_key: bool) -> Outcomes {
    fn prepared<T, O>(call: Call<'_, T, O>, number: usize, has_key: bool) -> Call<'_, T, O> {
        let call = call.header("x-call", number.to_string());
        match has_key {
            true => call.idempotency_key(format!("key-{number}")),
            false => call,
        }
    }
    let shares = (0..AT_ONCE).map(|first| (first..CALLS).step_by(AT_ONCE));
    match via {
        Via::Ureq => {
            let client = Client::blocking(config).unwrap();
            let call = |number| {
                let outcome = prepared(client.call(update()), number, has_key).send();
                (number, outcome.map(|response| response.status()))
            };
            std::thread::scope(|scope| {
                let threads = shares.map(|share| scope.spawn(|| share.map(call).collect()));
                let threads: Vec<_> = threads.collect();
                let outcomes = threads.into_iter().map(|it| it.join().unwrap());
                outcomes.flat_map(|share: Vec<_>| share).collect()
            })
        }
        Via::Hyper => block_on(async {
            let client = Arc::new(Client::new(config).unwrap());
            let mut tasks = tokio::task::JoinSet::new();
            for share in shares {
                let client = Arc::clone(&client);
                tasks.spawn(async move {
                    let mut outcomes = Vec::new();
                    for number in share {
                        let outcome = prepared(client.call(update()), number, has_key).await;
                        outcomes.push((number, outcome.map(|response| response.status())));
                    }
                    outcomes
                });
            }
            tasks.join_all().await.into_iter().flatten().collect()
        }),
    }
}

/// Retries that do not wait long, in clients whose budget is enough for the outage.
fn retry() -> Retry {
    Retry::standard()
        .attempts(4)
        .waits(Duration::from_millis(5), Duration::from_secs(1))
        .attempt_timeout(Duration::from_millis(300))
}

#[test]
fn calls_that_are_safe_to_send_again_end_well() {
    for via in Via::ALL {
        let (server, log) = outage();
        let start = Instant::now();
        let outcomes = calls(via, config(server.url()).retry(retry()), true);
        assert!(start.elapsed() < Duration::from_secs(10), "{via:?}");
        assert_eq!(outcomes.len(), CALLS);
        for (call, outcome) in outcomes {
            assert_eq!(outcome.unwrap(), 200, "{via:?} {call}");
            assert_eq!(log.lock().unwrap()[&call], answers(call), "{via:?} {call}");
        }
    }
}

#[test]
fn what_the_server_may_have_processed_is_not_sent_twice() {
    for via in Via::ALL {
        let (server, log) = outage();
        for (call, outcome) in calls(via, config(server.url()).retry(retry()), false) {
            let answers = answers(call);
            let hangs = answers.iter().position(|answer| *answer == Answer::Hang);
            let given = log.lock().unwrap().get(&call).cloned().unwrap();
            match hangs {
                None => assert_eq!(outcome.unwrap(), 200, "{via:?} {call}"),
                Some(_) => assert!(outcome.unwrap_err().is_timeout(), "{via:?} {call}"),
            }
            // A refusal is sent again, and nothing after a request that has no answer.
            let wanted = hangs.map_or(answers, |at| &answers[..=at]);
            assert_eq!(given, wanted, "{via:?} {call}");
        }
    }
}
