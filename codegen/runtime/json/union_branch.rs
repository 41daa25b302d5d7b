//! The branch of a union that a value is decoded as.
//!
//! Each branch is tried strictly. If none matches, lenient decoding tries them again, and repairs
//! the value as the branch with the fewest deviations.

use crate::runtime::json::best_match::best;
use crate::runtime::json::cursor::Kind;
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::encode::Encode;
use crate::runtime::json::mismatch::{Mismatch, MismatchKind, Place};
use crate::runtime::json::reader::Reader;
use crate::runtime::json::union_memo::{Key, UnionMemo};
use crate::runtime::json::union_table::{Selection, Union};
use crate::runtime::json::union_violations::ONE_OF;

/// Decodes a value as the branch that it matches; returns `None` if no branch holds it.
///
/// # Errors
/// Returns an error if the discriminator selects a branch that the value does not match. In strict
/// decoding, also if the value nearly matches a branch.
pub(crate) fn matching<U: Union>(reader: &mut Reader<'_>) -> Result<Option<U>, Mismatch> {
    let indexes = match U::table().select(reader) {
        Selection::Unknown => return Ok(None),
        Selection::Branch(index) => return U::branch(index, reader).map(Some),
        Selection::OneOf(indexes) => indexes,
    };
    let memo = UnionMemo::enter();
    let key = Key::of::<U>(reader);
    if let Some(branch) = memo.known(key) {
        return branch.map(|index| U::branch(index, reader)).transpose();
    }
    let (start, decoding) = (reader.mark(), reader.decoding());
    let (mut end, mut candidates, mut mismatches) = (start, Vec::new(), Vec::new());
    reader.set_decoding(Decoding::Strict);
    let was_quiet = reader.set_quiet(true);
    for index in &indexes {
        reader.rewind(&start);
        match U::branch(*index, reader) {
            Ok(value) => {
                end = reader.mark();
                candidates.push((*index, value));
            }
            Err(mismatch) => mismatches.push((*index, mismatch)),
        }
    }
    reader.set_decoding(decoding);
    reader.set_quiet(was_quiet);
    reader.rewind(&start);
    if candidates.is_empty() {
        let branch = match decoding {
            Decoding::Strict => near_miss(reader, mismatches),
            Decoding::Lenient => repairable::<U>(reader, &indexes),
        };
        memo.note(key, branch);
        return branch.map(|index| U::branch(index, reader)).transpose();
    }
    let at = reader.start();
    reader.rewind(&end);
    let text = reader.since(at);
    let Some(position) = best(text, &candidates) else {
        memo.note(key, None);
        if U::table().keyword != ONE_OF {
            memo.note_whole::<U>(text);
        }
        return Ok(None);
    };
    let (index, value) = candidates.swap_remove(position);
    memo.note(key, Some(index));
    Ok(Some(value))
}

/// Returns the branch that a value nearly matches, so that the reason why it does not is of
/// interest: a null that no branch accepts, or the only branch with a mismatch inside of the value.
#[cold]
fn near_miss(reader: &mut Reader<'_>, mismatches: Vec<(usize, Mismatch)>) -> Option<usize> {
    let is_null = reader.kind() == Kind::Null;
    let whole = Place {
        at: reader.start(),
        missing: None,
    };
    let mut near = mismatches
        .into_iter()
        .filter(|(_, mismatch)| is_null || mismatch.place() != whole);
    let (index, first) = near.next()?;
    let mut others = near.map(|(_, mismatch)| mismatch);
    let is_near = match first.kind() {
        MismatchKind::Null => {
            others.all(|other| other.kind() == MismatchKind::Null && other.place() == first.place())
        }
        MismatchKind::DuplicateProperty | MismatchKind::Format | MismatchKind::UnknownProperty => {
            others.next().is_none()
        }
        MismatchKind::MissingProperty | MismatchKind::Type => false,
    };
    is_near.then_some(index)
}

/// Returns the branch as which an array or an object has the fewest deviations, and is not left
/// empty. Of several branches, it is the one that preserves most.
#[cold]
fn repairable<U: Union>(reader: &mut Reader<'_>, indexes: &[usize]) -> Option<usize> {
    if !matches!(reader.kind(), Kind::Array | Kind::Object) {
        return None;
    }
    let (start, before) = (reader.mark(), reader.count());
    let mut readings = Vec::new();
    for index in indexes {
        reader.rewind(&start);
        let Ok(value) = U::branch(*index, reader) else {
            continue;
        };
        if !is_empty(value.variant().1) {
            readings.push((reader.count() - before, (*index, value)));
        }
    }
    reader.rewind(&start);
    let text = reader.raw();
    reader.rewind(&start);
    let least = readings.iter().map(|(count, _)| *count).min()?;
    let candidates = readings.into_iter().filter(|(count, _)| *count == least);
    let candidates: Vec<_> = candidates.map(|(_, candidate)| candidate).collect();
    let (index, _) = candidates.get(best(text, &candidates)?)?;
    Some(*index)
}

fn is_empty(value: &dyn Encode) -> bool {
    match value.view().to_value() {
        serde_json::Value::Array(items) => items.is_empty(),
        serde_json::Value::Object(properties) => properties.is_empty(),
        _ => false,
    }
}
