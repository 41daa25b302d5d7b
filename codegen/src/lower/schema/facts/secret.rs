//! Secrets: values that no message shows.
//!
//! Imports `keyword` and `spec`.

use crate::keyword::Keyword;
use crate::spec::Cursor;

/// The format of values that no message shows (OpenAPI 3.0.3, Data Types): of strings, and of numbers
/// where a document has it there.
pub(in crate::lower::schema) const PASSWORD: &str = "password";

/// Whether a string or a number is a secret.
pub(in crate::lower) fn is_password(schema: &Cursor<'_>) -> bool {
    schema.text(Keyword::Format) == Some(PASSWORD)
}

/// Whether no message shows the values: strings and numbers that are secrets, and lists of these.
pub(in crate::lower::schema) fn is_secret(schema: &Cursor<'_>) -> bool {
    is_password(schema)
        || schema
            .items_schema()
            .is_some_and(|items| is_password(&items))
}
