//! Violations of unions: why a value matches no branch, or another one than its variant.

use serde_json::Value;

use crate::runtime::json::best_match::{best, is_valid};
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::encode::{Encode, View};
use crate::runtime::json::locate;
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::union_memo::UnionMemo;
use crate::runtime::json::union_table::{Branch, Selection, Table, Union};
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::{Brief, Violations};

/// The keyword of unions whose values match one branch only.
pub const ONE_OF: &str = "oneOf";

/// Records a violation if the discriminator of a variant selects another one.
pub fn validate_tag(
    value: &dyn Encode,
    table: &Table,
    branch: &Branch,
    at: &Location<'_>,
    found: &mut Violations,
) {
    let name = table.discriminator.unwrap_or_default();
    let View::Object(object) = value.view() else {
        return;
    };
    let mut tag = None;
    object.each_present(&mut |property, value| {
        if property == name {
            tag = Some(match value.to_value() {
                Value::String(text) => text,
                other => other.to_string(),
            });
        }
    });
    let Some(tag) = tag else { return };
    let is_default = table.default == Some(branch.name);
    let is_of = |branch: &Branch| branch.tags.contains(&tag.as_str());
    let selects = match is_default {
        true => !table.branches.iter().any(is_of),
        false => is_of(branch),
    };
    if !selects {
        let tags: Vec<String> = branch.tags.iter().map(|tag| format!("`{tag}`")).collect();
        let limit = match is_default {
            true => "none of the values that select another variant".to_owned(),
            false => format!("one of {}", shortened(&tags, ", ")),
        };
        found.push(&at.key(name), "discriminator", limit, tag);
    }
}

/// Records why a value that was kept as it was received matches no branch, or too many.
#[cold]
pub fn push_violations<U: Union>(value: &Value, at: &Location<'_>, found: &mut Violations) {
    // Whoever only counts is decoding a union around this one, and the reasons are not asked for.
    if found.only_counts() {
        if !UnionMemo::is_whole::<U>(value) {
            found.push(at, U::table().keyword, "", "");
        }
        return;
    }
    let text = value.to_string();
    let table = U::table();
    let mut reader = Reader::new(&text, Decoding::Strict).redacting(U::HAS_SECRETS);
    if let (Selection::Unknown, Some(name), Some(tag)) = (
        table.select(&mut reader),
        table.discriminator,
        table.tag(&mut reader),
    ) {
        let tags = table.branches.iter().flat_map(|branch| branch.tags);
        let tags: Vec<String> = tags.map(|tag| format!("`{tag}`")).collect();
        let limit = format!("one of {}", shortened(&tags, ", "));
        found.push(&at.key(name), "discriminator", limit, tag);
        return;
    }
    // The values in it are at other addresses than those that are being decoded.
    let _memo = UnionMemo::independent();
    let (mut valid, mut others) = (Vec::new(), Vec::new());
    let start = reader.mark();
    for (index, branch) in table.branches.iter().enumerate() {
        reader.rewind(&start);
        match U::branch(index, &mut reader) {
            Ok(value) if is_valid(&value) => valid.push((branch.name, value)),
            other => others.push((branch.name, other)),
        }
    }
    match valid.as_slice() {
        [] => {
            let reasons = others.into_iter().map(|other| reason(&text, other));
            let limit = shortened(&reasons.collect::<Vec<_>>(), ", or ");
            found.push(at, table.keyword, limit, Brief(value));
        }
        [(one, _), (other, _), ..] if table.keyword == ONE_OF && best(&text, &valid).is_none() => {
            let limit = format_args!("only one variant, not both {one} and {other}");
            found.push(at, table.keyword, limit, Brief(value));
        }
        // It is valid, although it was not decoded as a branch.
        _ => {}
    }
}

/// Returns why a value does not match a branch.
fn reason<U: Union>(text: &str, (name, decoded): (&str, Result<U, Mismatch>)) -> String {
    let reason = match decoded {
        Ok(value) => {
            let violations = value.validate().err().unwrap_or_default();
            violations.iter().next().map(ToString::to_string)
        }
        Err(mismatch) => Some(locate::deviation(text, &mismatch).to_string()),
    };
    format!("{name} ({})", reason.unwrap_or_default())
}

/// Joins the first few of these.
fn shortened(texts: &[String], separator: &str) -> String {
    const MOST: usize = 8;
    let first: Vec<&str> = texts.iter().take(MOST).map(String::as_str).collect();
    let more = texts.len().saturating_sub(MOST);
    match more {
        0 => first.join(separator),
        more => format!("{}{separator}{more} more", first.join(separator)),
    }
}
