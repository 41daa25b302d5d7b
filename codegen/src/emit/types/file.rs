//! A file of types while it is put together.
//!
//! Imports `docs`, `imports`, `input`, `rust_type`, `validation`, `ir` and `names`.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Doc, code};
use super::super::imports::Imports;
use super::super::input::Input;
use super::super::rust_type::rust_type;
use super::super::validation::Validator;
use crate::ir::{Schema, SchemaId, Type};
use crate::names::{Ident, NamedType};

/// A file of types while it is put together.
pub(super) struct File<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) imports: Imports,
    /// The types of the API that it uses.
    pub(super) siblings: BTreeSet<Ident>,
}

impl<'a> File<'a> {
    pub(super) fn new(input: &'a Input<'a>) -> Self {
        Self {
            input,
            imports: Imports::default(),
            siblings: BTreeSet::new(),
        }
    }

    /// A type where a file below `types` uses it.
    pub(super) fn rust_type(&mut self, ty: &Type) -> TokenStream {
        let siblings = &mut self.siblings;
        let names = self.input.names;
        let mut named = |id: SchemaId| {
            let ident = names.type_ident(id);
            siblings.extend(ident.cloned());
            quote!(#ident)
        };
        rust_type(ty, &mut self.imports, &mut named)
    }

    pub(super) fn validator(&mut self) -> Validator<'_> {
        Validator {
            api: self.input.api,
            names: self.input.names,
            imports: &mut self.imports,
        }
    }

    /// The clause of a table that validates the constraints that the type does not express.
    pub(super) fn rules(&mut self, named: &NamedType<'_>) -> Option<TokenStream> {
        if named.schema.rules.is_empty() {
            return None;
        }
        self.imports.module("rule");
        let ident = &named.ident;
        Some(
            quote!(, also => |value, at, found| rule::check(value, crate::rules::#ident, at, found)),
        )
    }
}

/// The documentation of a type, beginning with that of its schema.
pub(super) fn doc(schema: &Schema) -> Doc {
    let mut doc = Doc::of(&schema.docs);
    doc.own_if_empty(|| {
        let parts = std::iter::once(&schema.label.family).chain(&schema.label.path);
        let parts: Vec<_> = parts.map(String::as_str).collect();
        format!("The schema {}.", code(&parts.join(".")))
    });
    doc
}
