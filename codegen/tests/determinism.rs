//! The same document always gives the same bytes: in another thread, in another folder, at
//! another time, and for another user.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test fails if it cannot read its files"
)]

mod support;

use std::env;
use std::thread;

use codegen::{DigestState, File, digest_state};
use support::Case;

/// All cases that are generated, and the home crate.
fn all() -> Vec<Case> {
    let mut all = support::cases();
    all.push(support::home());
    all.retain(|case| case.generate().is_ok());
    all
}

fn files(case: &Case) -> Vec<File> {
    case.generate().expect("was generated before").files
}

#[test]
fn repeated_and_concurrent_runs_give_the_same() {
    let all = all();
    let first: Vec<_> = all.iter().map(files).collect();
    thread::scope(|scope| {
        // Each thread begins with another case, so that different cases run side by side.
        for start in 0..4 {
            let (all, first) = (&all, &first);
            scope.spawn(move || {
                for index in 0..all.len() {
                    let index = (index + start * all.len() / 4) % all.len();
                    assert_eq!(files(&all[index]), first[index], "{}", all[index].name);
                }
            });
        }
    });
}

#[test]
fn another_folder_gives_the_same() {
    let all = all();
    let first: Vec<_> = all.iter().map(files).collect();
    let here = env::current_dir().unwrap();
    env::set_current_dir(env::temp_dir()).unwrap();
    let there: Vec<_> = all.iter().map(files).collect();
    env::set_current_dir(here).unwrap();
    assert!(first == there);
}

#[test]
fn nothing_of_the_machine_is_in_the_output() {
    let manifest = env!("CARGO_MANIFEST_DIR").to_owned();
    let home = env::var("HOME").unwrap_or_default();
    let user = env::var("USER").unwrap_or_default();
    let now = jiff::Timestamp::now();
    let date = now.to_string()[..10].to_owned();
    let seconds = now.as_second().to_string()[..7].to_owned();
    let facts = [manifest, home, user, date, seconds];
    // Short ones, such as the user `root`, occur in any text.
    let facts = facts.iter().filter(|fact| fact.len() > 5);
    let facts: Vec<_> = facts.collect();
    for case in all() {
        for file in files(&case) {
            for fact in &facts {
                let found = file.text.contains(fact.as_str());
                assert!(!found, "{}/{}: {fact}", case.name, file.path);
            }
            assert!(!file.text.contains('\r') && file.text.ends_with('\n'));
        }
    }
}

#[test]
fn files_have_our_header_are_sorted_and_inside_the_crate() {
    for case in all() {
        let files = files(&case);
        let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
        assert!(paths.is_sorted_by(|one, other| one < other), "{paths:?}");
        // Some file systems do not distinguish `A` from `a`.
        let mut lower: Vec<_> = paths.iter().map(|path| path.to_lowercase()).collect();
        lower.sort();
        lower.dedup();
        assert_eq!(lower.len(), paths.len(), "{paths:?}");
        for file in &files {
            let state = digest_state(file.text.as_bytes());
            assert_eq!(state, DigestState::Ours, "{}", file.path);
            let mut parts = file.path.split('/');
            assert!(parts.all(|part| !part.is_empty() && part != "." && part != ".."));
            assert!(file.path.is_ascii() && !file.path.contains('\\'));
        }
    }
}
