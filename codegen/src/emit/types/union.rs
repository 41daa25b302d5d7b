//! Unions: the enum, and the table that reads, writes and validates its variants.
//!
//! Imports `docs`, `file`, `literal`, `parts`, `type_facts`, `ir`, `keyword` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Doc, code, codes};
use super::super::file::File;
use super::super::literal::literal;
use super::super::type_facts::{behind_aliases, erased, is_scalar, shape};
use super::parts::{docs, of_response, schema, secrets};
use crate::ir::{Api, Field, Rest, Shape, Type, Union, UnionKeyword, Variant};
use crate::keyword::Keyword;
use crate::names::{Ident, Named, NamedRest, NamedShape, NamedType};

/// The items of a union.
pub(super) fn union(
    file: &mut File<'_>,
    named: &NamedType<'_>,
    union: &Union,
    variants: &[Named<&Variant>],
    other: Option<&Ident>,
) -> Vec<TokenStream> {
    file.imports.module("union");
    let api = file.api;
    let branches = variants.iter().map(|Named { item, ident }| Branch {
        variant: item,
        ident,
        erased: erased(api, &item.ty),
        is_boxed: item.recursive || is_large(api, &item.ty),
    });
    let emitted = Emitted {
        named,
        union,
        branches: branches.collect(),
        other,
    };
    vec![emitted.definition(file), emitted.table(file)]
}

/// Whether a value is boxed to keep the enum small. That depends on the kind of its type, not
/// on its size, so that a new property of it changes nothing else.
fn is_large(api: &Api, ty: &Type) -> bool {
    match behind_aliases(api, ty) {
        Type::Tuple(_) => true,
        Type::Nullable(inner) => is_large(api, inner),
        ty => match shape(api, ty) {
            Some(Shape::Object { .. }) => true,
            Some(Shape::Wrapper(inner)) => is_large(api, inner),
            _ => false,
        },
    }
}

/// Whether a property is an optional string.
fn is_optional_text(api: &Api, field: &Field) -> bool {
    let ty = behind_aliases(api, field.ty.without_null().0);
    let is_text = matches!(ty, Type::String(_) | Type::Text(_))
        || matches!(
            shape(api, ty),
            Some(Shape::Enumeration { .. } | Shape::Text(_))
        );
    !field.required && is_text
}

/// Whether a type is an object for which this property is invalid.
fn rejects(api: &Api, ty: &Type, name: &str) -> bool {
    matches!(shape(api, ty), Some(Shape::Object { fields, rest: Rest::Rejected })
        if fields.iter().all(|field| field.name != name))
}

/// Whether a type could hold the tag of another branch.
fn is_free(api: &Api, ty: &Type, branch: &Branch<'_>) -> bool {
    match behind_aliases(api, ty) {
        Type::Boolean | Type::Integer(_) | Type::String(_) | Type::Text(_) => true,
        ty => match shape(api, ty) {
            Some(Shape::Enumeration { values, .. }) => !values
                .iter()
                .all(|listed| branch.variant.tags.contains(&listed.value)),
            Some(Shape::Text(_) | Shape::Integer(_) | Shape::Constants(_)) => true,
            _ => false,
        },
    }
}

/// A union while it is emitted.
struct Emitted<'a> {
    named: &'a NamedType<'a>,
    union: &'a Union,
    branches: Vec<Branch<'a>>,
    other: Option<&'a Ident>,
}

struct Branch<'a> {
    variant: &'a Variant,
    ident: &'a Ident,
    /// Its type without aliases and constraints.
    erased: Type,
    is_boxed: bool,
}

impl Emitted<'_> {
    fn definition(&self, file: &mut File<'_>) -> TokenStream {
        let ident = &self.named.ident;
        let selected = self.union.discriminator.as_ref();
        let selected =
            selected.map(|name| format!("The property {} selects the variant.", code(name)));
        let docs = docs(self.named, selected);
        let branches = self.branches.iter();
        let default = self.default().map(|branch| branch.ident);
        let variants: Vec<_> = branches
            .map(|branch| branch.definition(file, default == Some(branch.ident)))
            .collect();
        let other = self.other.map(|other| {
            let docs = Doc::new(self.other_docs(file.api)).outer();
            quote!(#docs #other(serde_json::Value))
        });
        let variants = variants.into_iter().chain(other);
        quote! {
            #docs
            #[derive(Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #ident {
                #(#variants),*
            }
        }
    }

    /// The docs of the variant for all other values.
    fn other_docs(&self, api: &Api) -> &'static str {
        let types = self.branches.iter().map(|branch| &branch.variant.ty);
        let objects = types.filter(|ty| matches!(shape(api, ty), Some(Shape::Object { .. })));
        let may_overlap = self.union.discriminator.is_none() && objects.count() > 1;
        match self.union.keyword {
            UnionKeyword::OneOf if may_overlap => {
                "A value that matches none of the variants, or several, none of which has all of \
                 its properties. It can be received but not sent."
            }
            UnionKeyword::AnyOf if may_overlap => {
                "A value that matches several of the variants, none of which has all of its \
                 properties; or none of them, and then it can be received but not sent."
            }
            _ => "A value that matches none of the variants. It can be received but not sent.",
        }
    }

    fn table(&self, file: &mut File<'_>) -> TokenStream {
        let ident = &self.named.ident;
        let entries = self.branches.iter().map(|branch| self.entry(file, branch));
        let entries: Vec<_> = entries.collect();
        let keyword = literal(match self.union.keyword {
            UnionKeyword::OneOf => Keyword::OneOf.name(),
            UnionKeyword::AnyOf => Keyword::AnyOf.name(),
            UnionKeyword::Type => Keyword::Type.name(),
        });
        let default = self.default().map(|branch| branch.ident);
        let default = default.map(|ident| quote!(or #ident));
        let by = self.union.discriminator.as_ref().map(|name| {
            let name = literal(name);
            quote!(by #name #default)
        });
        let other = self.other.map(|other| quote!(else #other));
        let api = file.api;
        let mut types = self.branches.iter().map(|branch| &branch.variant.ty);
        let is_text = types.all(|ty| is_scalar(api, ty));
        let text = is_text.then(|| quote!(as text));
        let string = self.string_variant().map(|string| quote!(from str #string));
        let schema = schema(file, self.named);
        let secrets = secrets(file, self.named);
        let received = of_response(self.named);
        quote!(union::union!(#ident { #(#entries),* } #keyword #secrets #by #other #text #string #received #schema);)
    }

    /// The branch that is selected if no other one is.
    fn default(&self) -> Option<&Branch<'_>> {
        self.branches.get(self.union.default?)
    }

    /// The entry of a branch in the table.
    fn entry(&self, file: &mut File<'_>, branch: &Branch<'_>) -> TokenStream {
        let (ident, ty) = (branch.ident, &branch.variant.ty);
        let from = self.converts_from(&branch.erased).then(|| {
            let ty = file.rust_type(ty);
            quote!((#ty))
        });
        let tags = branch.variant.tags.iter().map(|tag| literal(tag));
        let tags: Vec<_> = tags.collect();
        let tags = (!tags.is_empty()).then(|| {
            let any = self.holds_any_tag(file, branch).then(|| quote!(in any));
            let written = self.written_tag(file, branch);
            quote!(= #(#tags)|* #any #written)
        });
        let rules = file.bracketed_rules(ty);
        quote!(#ident #from #tags #rules)
    }

    /// The variant that a string converts to.
    fn string_variant(&self) -> Option<&Ident> {
        let is_string = |branch: &&Branch<'_>| {
            matches!(branch.erased, Type::String(None) | Type::Text(_))
                && self.converts_from(&branch.erased)
        };
        let branch = self.branches.iter().find(is_string)?;
        (!branch.is_boxed).then_some(branch.ident)
    }

    /// Whether the type of a branch converts to the union by `From`: no other branch has the
    /// same one.
    fn converts_from(&self, ty: &Type) -> bool {
        let own = Type::Named(self.named.id);
        let same = self.branches.iter().filter(|branch| branch.erased == *ty);
        !matches!(ty, Type::Any | Type::Null | Type::Never) && *ty != own && same.count() == 1
    }

    /// Whether the type of a branch has a field for the discriminator that could hold the tag of
    /// another branch: a required one that is a string or a number.
    fn holds_any_tag(&self, file: &File<'_>, branch: &Branch<'_>) -> bool {
        let api = file.api;
        let Some(name) = self.union.discriminator.as_deref() else {
            return false;
        };
        let Some(Shape::Object { fields, .. }) = shape(api, &branch.variant.ty) else {
            return false;
        };
        let field = fields.iter().find(|field| field.name == name);
        field.is_some_and(|field| field.required && is_free(api, &field.ty, branch))
    }

    /// The tag that is written with a branch whose own properties may not have it; and the
    /// field for unknown properties that would keep it when it is read.
    fn written_tag(&self, file: &File<'_>, branch: &Branch<'_>) -> Option<TokenStream> {
        let name = self.union.discriminator.as_deref()?;
        let tag = literal(branch.variant.tags.first()?);
        let api = file.api;
        let id = match behind_aliases(api, &branch.variant.ty) {
            Type::Map(_) => return Some(quote!(written #tag kept)),
            Type::Named(id) => *id,
            _ => return None,
        };
        match &file.names.ty(id)?.shape {
            NamedShape::Object { fields, rest, .. } => {
                let named = fields.iter().find(|named| named.item.name == name);
                match (named, rest) {
                    (Some(named), _) => {
                        is_optional_text(api, named.item).then(|| quote!(written #tag))
                    }
                    (None, NamedRest::Kept(rest, _)) => Some(quote!(written #tag kept in #rest)),
                    (None, NamedRest::Ignored) => Some(quote!(written #tag)),
                    (None, NamedRest::Rejected) => None,
                }
            }
            NamedShape::Union { union: inner, .. } => {
                // A union with the same discriminator writes it itself.
                let differs = inner.discriminator.as_deref() != Some(name);
                let mut types = inner.variants.iter().map(|variant| &variant.ty);
                let is_valid = types.all(|ty| !rejects(api, ty, name));
                (differs && is_valid).then(|| quote!(written #tag))
            }
            _ => None,
        }
    }
}

impl Branch<'_> {
    fn definition(&self, file: &mut File<'_>, is_default: bool) -> TokenStream {
        let ident = self.ident;
        let mut ty = file.rust_type(&self.variant.ty);
        if self.is_boxed {
            ty = quote!(Box<#ty>);
        }
        let mut doc = Doc::of(&self.variant.docs, ident);
        if !self.variant.tags.is_empty() {
            let tags = codes(&self.variant.tags, " or ");
            doc.own(format!("Selected by {tags}."));
        } else if is_default {
            doc.own("Selected by all other values, or if there is none.");
        }
        doc.facts(&self.variant.docs, None);
        let docs = doc.outer();
        quote!(#docs #ident(#ty))
    }
}
