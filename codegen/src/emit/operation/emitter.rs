//! The file of an operation while it is put together.
//!
//! Imports `file`, `ir` and `names`.

use super::super::file::File;
use crate::ir::Operation;
use crate::names::NamedOperation;

/// The file of an operation while it is put together.
pub(super) struct Emitter<'a> {
    pub(super) file: File<'a>,
    pub(super) named: &'a NamedOperation<'a>,
    pub(super) operation: &'a Operation,
}
