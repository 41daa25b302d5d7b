//! Imports of the modules of the runtime.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The modules of the runtime that a file uses. It imports each once.
#[derive(Default)]
pub(super) struct Imports {
    imported: BTreeSet<&'static str>,
    shipped: BTreeSet<&'static str>,
}

impl Imports {
    /// Notes that the file names this module.
    pub(super) fn module(&mut self, name: &'static str) {
        self.imported.insert(name);
    }

    /// Notes that the file needs this module without naming it.
    pub(super) fn without_import(&mut self, name: &'static str) {
        self.shipped.insert(name);
    }

    /// The `use` declaration, if there is anything to import.
    pub(super) fn tokens(&self) -> Option<TokenStream> {
        let modules = self.imported.iter().map(|name| format_ident!("{name}"));
        let modules: Vec<_> = modules.collect();
        match modules.as_slice() {
            [] => None,
            [module] => Some(quote!(use crate::runtime::#module;)),
            modules => Some(quote!(use crate::runtime::{#(#modules),*};)),
        }
    }

    /// All modules that the file needs.
    pub(super) fn into_modules(mut self) -> BTreeSet<&'static str> {
        self.imported.append(&mut self.shipped);
        self.imported
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_imported_once_and_in_order() {
        let mut imports = Imports::default();
        imports.without_import("tuple");
        assert!(imports.tokens().is_none());
        imports.module("text");
        let one = quote!(
            use crate::runtime::text;
        );
        assert_eq!(imports.tokens().unwrap().to_string(), one.to_string());
        imports.module("date");
        imports.module("text");
        let two = quote!(
            use crate::runtime::{date, text};
        );
        assert_eq!(imports.tokens().unwrap().to_string(), two.to_string());
        let all = BTreeSet::from(["date", "text", "tuple"]);
        assert_eq!(imports.into_modules(), all);
    }
}
