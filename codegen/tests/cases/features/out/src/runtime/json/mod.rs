//! JSON values, and the types that are read from them and written to them.

pub mod closed_enum;
pub mod decode;
pub mod deserialize;
pub mod encode;
pub mod nulls;
pub mod object;
pub mod object_reader;
pub mod object_table;
pub mod pointer;
pub mod string_enum;
pub mod tree;
