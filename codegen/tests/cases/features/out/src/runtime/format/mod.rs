//! The values of `format`, and the grammars that they refer to.

pub mod string_format;
