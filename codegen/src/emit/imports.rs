//! The modules of the runtime that an emitted file uses.
//!
//! Imports `runtime_modules`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use crate::runtime_modules;

/// The modules of the runtime that a file uses. It imports each once.
#[derive(Default)]
pub(super) struct Imports {
    imported: BTreeSet<&'static str>,
    shipped: BTreeSet<&'static str>,
}

impl Imports {
    /// Notes that the file names this module.
    pub(super) fn module(&mut self, name: &'static str) {
        self.imported.insert(known(name));
    }

    /// Notes that the file needs this module without naming it.
    pub(super) fn without_import(&mut self, name: &'static str) {
        self.shipped.insert(known(name));
    }

    /// The `use` declarations, one for each folder of the runtime.
    pub(super) fn tokens(&self) -> Option<TokenStream> {
        let mut folders: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        let imported = self.imported.iter();
        for (folder, module) in imported.filter_map(|it| runtime_modules::find(it)) {
            let module = format_ident!("{}", module.name);
            folders.entry(folder.name).or_default().push(module);
        }
        let imports = folders.into_iter().map(|(folder, modules)| {
            let (folder, modules) = (format_ident!("{folder}"), braced(&modules));
            quote!(use crate::runtime::#folder::#modules;)
        });
        let imports: Vec<_> = imports.collect();
        (!imports.is_empty()).then(|| quote!(#(#imports)*))
    }

    /// All modules that the file needs.
    pub(super) fn into_modules(mut self) -> BTreeSet<&'static str> {
        self.imported.append(&mut self.shipped);
        self.imported
    }
}

/// The name of a module, which there is.
fn known(name: &'static str) -> &'static str {
    debug_assert!(
        runtime_modules::find(name).is_some(),
        "unknown module `{name}`"
    );
    name
}

/// The end of a path with several names; one alone has no braces.
pub(super) fn braced(names: &[impl ToTokens]) -> TokenStream {
    match names {
        [name] => quote!(#name),
        names => quote!({#(#names),*}),
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
        imports.module("object");
        let one = quote!(
            use crate::runtime::json::object;
        );
        assert_eq!(imports.tokens().unwrap().to_string(), one.to_string());
        imports.module("validate");
        imports.module("newtype");
        imports.module("object");
        let three = quote! {
            use crate::runtime::json::{newtype, object};
            use crate::runtime::validation::validate;
        };
        assert_eq!(imports.tokens().unwrap().to_string(), three.to_string());
        let all = BTreeSet::from(["newtype", "object", "tuple", "validate"]);
        assert_eq!(imports.into_modules(), all);
    }
}
