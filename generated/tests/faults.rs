//! What a caller gets from a server that misbehaves, the same over both transports, and what the
//! server sees of it: the table in FAULTS.md.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;
#[path = "faults/responses.rs"]
mod responses;
#[path = "faults/table.rs"]
mod table;

use std::fmt::Write as _;
use std::time::Duration;

use common::{FaultyServer, Outcome, Step, Via, config, update};
use generated::{Error, Retry};
use table::{Fault, MAX_BODY, faults};

/// The timeout of a call.
const TIMEOUT: Duration = Duration::from_millis(400);

#[test]
fn each_fault_has_the_outcome_that_the_table_says() {
    let faults = faults();
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let threads = faults.iter().map(|fault| {
            scope.spawn(|| {
                Via::ALL.map(|via| {
                    let server = FaultyServer::start(fault.steps.clone());
                    let config = config(server.url()).timeout(TIMEOUT).max_body(MAX_BODY);
                    let outcome = via.call(config.retry(Retry::none()), update());
                    let seen = server.seen();
                    assert_eq!(seen.connections, 1, "{via:?}: {}", fault.what);
                    let reads = matches!(fault.steps.first(), Some(Step::Read));
                    assert_eq!(seen.requests.len(), usize::from(reads), "{}", fault.what);
                    (via, outcome)
                })
            })
        });
        let threads: Vec<_> = threads.collect();
        threads.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let mut wrong = String::new();
    for (fault, outcomes) in faults.iter().zip(&outcomes) {
        for (via, outcome) in outcomes {
            let found = described(outcome);
            if found != fault.outcome {
                let shown = outcome.as_ref().map(|response| response.drift());
                let _ = writeln!(wrong, "{via:?}: {}: {found}: {shown:?}", fault.what);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_table_has_each_fault() {
    let table = include_str!("../../FAULTS.md").replace("\r\n", "\n");
    for Fault { what, outcome, .. } in faults() {
        let row = format!("| {what} | {outcome} |\n");
        assert!(table.contains(&row), "FAULTS.md does not have\n{row}");
    }
    let rows = table.lines().filter(|line| line.starts_with("| ")).count();
    assert!(rows >= faults().len());
}

/// The outcome of a call in the words of the table.
fn described(outcome: &Outcome) -> String {
    let error = match outcome {
        Ok(response) if response.drift().is_empty() => {
            return format!("the response, `{}`", response.status().as_u16());
        }
        Ok(response) => {
            let status = response.status().as_u16();
            return format!("the response, `{status}`, with drift");
        }
        Err(error) => error,
    };
    let mut text = match error {
        Error::Transport(error) if error.is_connect() && error.is_timeout() => {
            "`Transport`, `is_connect`, `is_timeout`"
        }
        Error::Transport(error) if error.is_connect() => "`Transport`, `is_connect`",
        Error::Transport(error) if error.is_timeout() => "`Transport`, `is_timeout`",
        Error::Transport(error) if error.is_too_large() => "`Transport`, `is_too_large`",
        Error::Transport(_) => "`Transport`",
        Error::Api(failure) if failure.body().is_some() => "`Api` with a typed body",
        Error::Api(failure) if failure.interruption().is_some() => "`Api`, interrupted",
        Error::Api(failure) if failure.raw().is_empty() => "`Api` without a body",
        Error::Api(_) => "`Api` with the raw body",
        Error::Decode(_) => "`Decode`",
        _ => "another error",
    }
    .to_owned();
    if let Some(status) = error.status() {
        let _ = write!(text, ", status `{}`", status.as_u16());
    }
    text
}
