//! The file of an operation while it is put together.
//!
//! Imports `imports`, `rust_type`, `type_facts`, `validation`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::imports::Imports;
use super::super::rust_type::rust_type;
use super::super::type_facts;
use super::super::validation::Validator;
use crate::ir::{Api, Operation, Type};
use crate::names::{NamedOperation, Names};

/// The file of an operation while it is put together.
pub(super) struct Emitter<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names<'a>,
    pub(super) named: &'a NamedOperation<'a>,
    pub(super) operation: &'a Operation,
    pub(super) imports: Imports,
    /// Whether it uses types of the API.
    pub(super) uses_types: bool,
}

impl<'a> Emitter<'a> {
    pub(super) fn new(api: &'a Api, names: &'a Names<'a>, named: &'a NamedOperation<'a>) -> Self {
        Self {
            api,
            names,
            named,
            operation: named.operation,
            imports: Imports::default(),
            uses_types: false,
        }
    }

    /// A type where a file below `operations` uses it.
    pub(super) fn rust_type(&mut self, ty: &Type) -> TokenStream {
        let (names, uses_types) = (self.names, &mut self.uses_types);
        rust_type(ty, &mut self.imports, &mut |id| {
            *uses_types = true;
            let ident = names.type_ident(id);
            quote!(types::#ident)
        })
    }

    pub(super) fn validator(&mut self) -> Validator<'_> {
        Validator {
            api: self.api,
            names: self.names,
            imports: &mut self.imports,
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
