//! A file of Rust while it is put together: what it imports, and the types that it names.
//!
//! Imports `draft`, `imports`, `ir` and `names`.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::draft::Draft;
use super::imports::Imports;
use crate::ir::{Api, NumberWidth, SchemaId, TextFormat, Type};
use crate::names::{Ident, Names};

/// A file while it is put together.
pub(super) struct File<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names<'a>,
    pub(super) imports: Imports,
    /// The path of its module, from the root of the crate.
    module: Vec<Ident>,
    /// The modules with types that it imports.
    roots: BTreeSet<&'a Ident>,
}

impl<'a> File<'a> {
    /// A file that defines no types of the API.
    pub(super) fn new(api: &'a Api, names: &'a Names<'a>) -> Self {
        Self::of(api, names, Vec::new())
    }

    /// The file of a module.
    pub(super) fn of(api: &'a Api, names: &'a Names<'a>, module: Vec<Ident>) -> Self {
        Self {
            api,
            names,
            imports: Imports::default(),
            module,
            roots: BTreeSet::new(),
        }
    }

    /// The file with these items, after what comes before its imports.
    pub(super) fn draft(
        self,
        path: impl Into<String>,
        mut head: Vec<TokenStream>,
        items: impl IntoIterator<Item = TokenStream>,
    ) -> Draft {
        head.extend(self.imports.tokens());
        head.extend(self.roots.iter().map(|root| quote!(use crate::#root;)));
        head.extend(items);
        Draft::items(path, head).using(self.imports)
    }

    /// A type where the file uses it.
    pub(super) fn rust_type(&mut self, ty: &Type) -> TokenStream {
        match ty {
            Type::Any => quote!(serde_json::Value),
            Type::Boolean => quote!(bool),
            Type::Never => self.runtime_type("never", quote!(never::Never)),
            Type::Null => quote!(()),
            Type::Integer(_) | Type::Number(_) if ty.is_secret() => {
                let number = number(ty);
                self.runtime_type(
                    "secret_number",
                    quote!(secret_number::SecretNumber<#number>),
                )
            }
            Type::Integer(_) | Type::Number(_) => number(ty),
            Type::String(Some(TextFormat::DateTime)) => {
                self.runtime_type("date_time", quote!(date_time::DateTime))
            }
            Type::String(Some(TextFormat::Date)) => self.runtime_type("date", quote!(date::Date)),
            Type::String(Some(TextFormat::Base64)) => {
                self.runtime_type("base64_bytes", quote!(base64_bytes::Base64))
            }
            Type::Text(text) if text.secret => {
                self.runtime_type("secret_string", quote!(secret_string::SecretString))
            }
            Type::String(None) | Type::Text(_) => quote!(String),
            Type::List(list) => {
                let item = self.rust_type(&list.item);
                quote!(Vec<#item>)
            }
            Type::Tuple(items) => {
                self.imports.without_import("tuple");
                let items: Vec<_> = items.iter().map(|item| self.rust_type(item)).collect();
                match items.as_slice() {
                    [only] => quote!((#only,)),
                    items => quote!((#(#items),*)),
                }
            }
            Type::Map(value) => {
                let value = self.rust_type(value);
                quote!(std::collections::BTreeMap<String, #value>)
            }
            Type::Named(id) => self.named(*id),
            Type::Bytes => quote!(bytes::Bytes),
            Type::File => self.runtime_type("file", quote!(file::File)),
            Type::Nullable(inner) => {
                let inner = self.rust_type(inner);
                quote!(Option<#inner>)
            }
        }
    }

    /// The path of a type of the API.
    pub(super) fn named(&mut self, id: SchemaId) -> TokenStream {
        let Some(named) = self.names.ty(id) else {
            return TokenStream::new();
        };
        let ident = &named.ident;
        match named.module.strip_prefix(self.module.as_slice()) {
            Some([]) => return quote!(#ident),
            Some([child]) if !self.module.is_empty() => return quote!(#child::#ident),
            _ => {}
        }
        let path = named.path();
        match path.as_slice() {
            [root, ident] => {
                self.roots.insert(root);
                quote!(#root::#ident)
            }
            path => quote!(crate::#(#path)::*),
        }
    }

    /// A link to a type of the API in the docs of this file.
    pub(super) fn link(&self, id: SchemaId) -> Option<String> {
        let named = self.names.ty(id)?;
        // rustdoc warns of a path to what is in scope.
        Some(match named.module == self.module {
            true => format!("[`{}`]", named.ident),
            false => named.link(),
        })
    }

    fn runtime_type(&mut self, module: &'static str, path: TokenStream) -> TokenStream {
        self.imports.module(module);
        path
    }
}

/// The type of numbers with this one's width in Rust.
pub(super) fn number(ty: &Type) -> TokenStream {
    match ty {
        Type::Integer(integer) => format_ident!("{}", integer.width.as_ref()).into_token_stream(),
        Type::Number(number) if number.width == NumberWidth::Bits32 => quote!(f32),
        _ => quote!(f64),
    }
}
