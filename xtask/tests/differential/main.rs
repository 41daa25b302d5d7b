//! Whether emitted types take the values that an independent validator takes: random schemas of
//! each version, with values near to them, judged by the crate `jsonschema`. Where a value breaks
//! rules that both tell alike, these and no others are told; what passes is written as it came.
//!
//! The seed is fixed. Another one, or more schemas, to hunt with:
//! `SEED=7 SCHEMAS=500 cargo test -p xtask --test differential -- --nocapture`.

#![allow(
    clippy::indexing_slicing,
    reason = "indices are chosen among those that are there"
)]

mod judge;
mod keywords;
mod schemas;
mod values;

use fastrand::Rng;
use judge::{Judge, Told};
use schemas::Version;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

type Result<T = (), E = Box<dyn Error>> = std::result::Result<T, E>;

/// How many values of each verdict a schema is asked about, at most.
const OF_EACH: usize = 5;

/// How many values are tried for that.
const TRIES: usize = 80;

#[test]
fn the_verdicts_of_an_independent_validator() -> Result {
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
            for (value, told) in judged(&judge, schema, &components, &mut rng) {
                *if told.is_valid() {
                    &mut valid
                } else {
                    &mut invalid
                } += 1;
                exact += usize::from(told.violations().is_some());
                let case = case(version, name, &value, &told);
                writeln!(cases, "{case}")?;
            }
        }
    }
    // A judge that only ever says yes would find nothing.
    let all = valid + invalid;
    assert!(
        valid * 5 >= all && invalid * 5 >= all,
        "{valid} valid, {invalid} invalid"
    );
    assert!(
        exact * 20 >= all,
        "{exact} of {all} say what exactly is wrong"
    );
    fs::write(folder.path().join("cases.jsonl"), cases)?;
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["conformance".as_ref(), folder.path().as_os_str()])
        .env("CARGO_MANIFEST_DIR", env!("CARGO_MANIFEST_DIR"))
        .env("CARGO", env!("CARGO"))
        .output()?;
    let said = String::from_utf8(output.stdout)?;
    println!("{said}{valid} valid, {invalid} invalid");
    let faults = ["refused: ", "written in another way: "];
    let is_right = faults.iter().all(|fault| !said.contains(fault));
    if !output.status.success() || !is_right {
        let kept = folder.keep();
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{errors}{said}kept in {}", kept.display()).into());
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

/// Values near a schema, with what the judge says of them: some that it takes, some that not.
fn judged(
    judge: &Judge,
    schema: &Value,
    components: &Map<String, Value>,
    rng: &mut Rng,
) -> Vec<(Value, Told)> {
    let mut seen = BTreeSet::new();
    let mut kept = Vec::new();
    let mut counts = [0, 0];
    for _ in 0..TRIES {
        let value = values::near(schema, components, rng);
        if !seen.insert(value.to_string()) {
            continue;
        }
        let told = judge.tell(&value);
        let count = &mut counts[usize::from(told.is_valid())];
        *count += 1;
        if *count <= OF_EACH {
            kept.push((value, told));
        }
    }
    kept
}

fn case(version: Version, schema: &str, value: &Value, told: &Told) -> Value {
    let mut case = json!({
        "openapi": version.openapi(),
        "schema": schema,
        "test": told.title(),
        "data": value,
        "valid": told.is_valid(),
    });
    if let (Some(violations), Some(case)) = (told.violations(), case.as_object_mut()) {
        case.insert("violations".to_owned(), violations);
    }
    case
}
