//! The value at a JSON pointer in a text (RFC 6901), of which nothing else is decoded.

use std::borrow::Cow;

use crate::runtime::json::cursor::{Cursor, Kind};

/// Moves to the value that a pointer leads to, through objects alone.
pub(crate) fn value_at<'t>(from: Cursor<'t>, pointer: &str) -> Option<Cursor<'t>> {
    let mut tokens = pointer.split('/').skip(1);
    tokens.try_fold(from, |object, token| {
        property(object, &token.replace("~1", "/").replace("~0", "~"))
    })
}

/// Returns the text of the string, the number or the boolean that a pointer leads to.
pub(crate) fn scalar_at<'t>(from: Cursor<'t>, pointer: &str) -> Option<Cow<'t, str>> {
    let mut value = value_at(from, pointer)?;
    match value.kind() {
        Kind::String | Kind::Number | Kind::Bool => value.scalar(),
        Kind::Null | Kind::Array | Kind::Object | Kind::Invalid => None,
    }
}

/// Returns the number of items in an array, and the last one; none of anything else.
pub(crate) fn items(mut array: Cursor<'_>) -> (u64, Option<Cursor<'_>>) {
    let (mut count, mut last) = (0, None);
    if array.kind() != Kind::Array {
        return (count, last);
    }
    if let Some(mut items) = array.enter() {
        while array.next_item(&mut items) {
            (count, last) = (count + 1, Some(array));
            array.skip();
        }
    }
    (count, last)
}

/// Moves to the value of a property, the last one of this name.
fn property<'t>(mut object: Cursor<'t>, name: &str) -> Option<Cursor<'t>> {
    if object.kind() != Kind::Object {
        return None;
    }
    let mut items = object.enter()?;
    let mut found = None;
    while let Some(key) = object.next_name(&mut items) {
        if key == name {
            found = Some(object);
        }
        object.skip();
    }
    found
}
