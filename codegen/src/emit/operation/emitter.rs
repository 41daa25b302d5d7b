//! The file of an operation while it is put together.
//!
//! Imports `file`, `type_facts`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::file::File;
use super::super::type_facts::is_eq;
use crate::ir::{Operation, Type};
use crate::names::NamedOperation;

/// The file of an operation while it is put together.
pub(super) struct Emitter<'a> {
    pub(super) file: File<'a>,
    pub(super) named: &'a NamedOperation<'a>,
    pub(super) operation: &'a Operation,
}

impl Emitter<'_> {
    /// The traits `Eq` and `Hash`, if all of these types implement them.
    pub(super) fn eq_of<'t>(
        &self,
        mut types: impl Iterator<Item = &'t Type>,
    ) -> Option<TokenStream> {
        let is_eq = types.all(|ty| is_eq(self.file.api, ty));
        is_eq.then(|| quote!(, Eq, Hash))
    }
}
