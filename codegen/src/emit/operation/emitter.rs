//! The file of an operation while it is put together.
//!
//! Imports `file`, `type_facts`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::file::File;
use super::super::type_facts;
use crate::ir::{Api, Operation, Type};
use crate::names::{NamedOperation, Names};

/// The file of an operation while it is put together.
pub(super) struct Emitter<'a> {
    pub(super) api: &'a Api,
    pub(super) file: File<'a>,
    pub(super) named: &'a NamedOperation<'a>,
    pub(super) operation: &'a Operation,
}

impl<'a> Emitter<'a> {
    pub(super) fn new(api: &'a Api, names: &'a Names<'a>, named: &'a NamedOperation<'a>) -> Self {
        Self {
            api,
            file: File::new(api, names),
            named,
            operation: named.operation,
        }
    }

    pub(super) fn is_scalar(&self, ty: &Type) -> bool {
        type_facts::is_scalar(self.api, ty)
    }

    pub(super) fn is_scalar_or_list(&self, ty: &Type) -> bool {
        type_facts::is_scalar_or_list(self.api, ty)
    }

    /// The traits `Eq` and `Hash`, if all of these types implement them.
    pub(super) fn eq_of<'t>(
        &self,
        mut types: impl Iterator<Item = &'t Type>,
    ) -> Option<TokenStream> {
        let is_eq = types.all(|ty| type_facts::is_eq(self.api, ty));
        is_eq.then(|| quote!(, Eq, Hash))
    }
}
