//! JSON values, and the types that are read from them and written to them.

pub mod clock;
pub mod closed_enum;
pub mod cursor;
pub mod decode;
pub mod decoding;
pub mod deserialize;
pub mod deviation;
pub mod drift;
pub mod encode;
pub mod liberal;
pub mod locate;
pub mod lookahead;
pub mod mismatch;
pub mod nulls;
pub mod object;
pub mod object_reader;
pub mod object_table;
pub mod pointer;
pub mod reader;
pub mod record;
pub mod scan;
pub mod shown;
pub mod skip;
pub mod string_enum;
pub mod trail;
pub mod transcode;
