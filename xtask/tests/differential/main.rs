//! Compares the generated types with an independent validator, the crate `jsonschema`: random
//! schemas of each version, with random instances close to them. Both have to accept the same
//! instances, and report the same violations where both define them alike. Accepted instances have
//! to be unchanged by decoding and encoding.
//!
//! The seed is fixed. To search with another one, or with more schemas:
//! `SEED=7 SCHEMAS=500 cargo test -p xtask --test differential -- --nocapture`.

#![allow(
    clippy::indexing_slicing,
    reason = "indices are drawn from the length of the slice"
)]

mod instances;
mod judge;
mod keywords;
mod schemas;

use fastrand::Rng;
use judge::{Judge, Verdict};
use schemas::Version;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

type Result<T = (), E = Box<dyn Error>> = std::result::Result<T, E>;

/// The maximum number of valid instances of a schema, and of invalid ones.
const OF_EACH: usize = 5;

/// The number of attempts to find them.
const TRIES: usize = 80;

#[test]
fn slow_types_agree_with_an_independent_validator() -> Result {
    let folder = tempfile::tempdir()?;
    let mut rng = Rng::with_seed(setting("SEED", 1));
    let count = setting("SCHEMAS", 120);
    let mut cases = String::new();
    let [mut valid, mut invalid, mut exact] = [0, 0, 0];
    for version in [Version::V30, Version::V31] {
        let components = schemas::components(version, count, &mut rng);
        write_document(folder.path(), version, &components)?;
        for (name, schema) in &components {
            let judge = Judge::new(version, &components, name)?;
            for (instance, verdict) in judged(&judge, schema, &components, &mut rng) {
                *if verdict.is_valid() {
                    &mut valid
                } else {
                    &mut invalid
                } += 1;
                exact += usize::from(verdict.violations().is_some());
                let case = case(version, name, &instance, &verdict);
                writeln!(cases, "{case}")?;
            }
        }
    }
    // Too few instances of a kind would find too little.
    let all = valid + invalid;
    assert!(
        valid * 5 >= all && invalid * 5 >= all,
        "{valid} valid, {invalid} invalid"
    );
    assert!(exact * 20 >= all, "{exact} of {all} have exact violations");
    fs::write(folder.path().join("cases.jsonl"), cases)?;
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["conformance".as_ref(), folder.path().as_os_str()])
        .env("CARGO", env!("CARGO"))
        .output()?;
    let stdout = String::from_utf8(output.stdout)?;
    println!("{stdout}{valid} valid, {invalid} invalid");
    let faults = ["rejected: ", "altered: "];
    let is_right = faults.iter().all(|fault| !stdout.contains(fault));
    if !output.status.success() || !is_right {
        let kept = folder.keep();
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{errors}{stdout}kept in {}", kept.display()).into());
    }
    Ok(())
}

fn setting(name: &str, default: u64) -> u64 {
    let set = std::env::var(name).ok().and_then(|text| text.parse().ok());
    set.unwrap_or(default)
}

fn write_document(folder: &Path, version: Version, components: &Map<String, Value>) -> Result {
    let document = json!({
        "openapi": version.openapi(),
        "info": {"title": "Random", "version": "1"},
        "paths": {},
        "components": {"schemas": components},
    });
    let name = format!("{}.json", version.openapi());
    Ok(fs::write(folder.join(name), document.to_string())?)
}

/// Returns instances close to a schema with their verdicts, both valid and invalid ones.
fn judged(
    judge: &Judge,
    schema: &Value,
    components: &Map<String, Value>,
    rng: &mut Rng,
) -> Vec<(Value, Verdict)> {
    let mut seen = BTreeSet::new();
    let mut kept = Vec::new();
    let mut counts = [0, 0];
    for _ in 0..TRIES {
        let instance = instances::near(schema, components, rng);
        if !seen.insert(instance.to_string()) {
            continue;
        }
        let verdict = judge.judge(&instance);
        let count = &mut counts[usize::from(verdict.is_valid())];
        *count += 1;
        if *count <= OF_EACH {
            kept.push((instance, verdict));
        }
    }
    kept
}

fn case(version: Version, schema: &str, instance: &Value, verdict: &Verdict) -> Value {
    let mut case = json!({
        "openapi": version.openapi(),
        "schema": schema,
        "test": verdict.title(),
        "data": instance,
        "valid": verdict.is_valid(),
    });
    if let (Some(violations), Some(case)) = (verdict.violations(), case.as_object_mut()) {
        case.insert("violations".to_owned(), violations);
    }
    case
}
