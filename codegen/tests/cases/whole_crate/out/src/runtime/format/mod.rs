//! The values of `format`, and the grammars that they refer to.

pub mod date_time;
pub mod string_format;
pub mod time;
pub mod uri;
pub mod uri_syntax;
