//! Unions: the enum, and how it is read, written and checked.

use proc_macro2::TokenStream;
use quote::quote;

use super::check::Checker;
use super::docs::{Doc, code};
use super::examine::{self, behind_aliases};
use super::literal::literal;
use super::types::{File, fallback};
use crate::ir::{Api, Field, Rest, Schema, SchemaId, Shape, Type, Union, UnionKeyword, Variant};
use crate::names::Ident;

/// The items of a union.
pub(super) fn union(
    file: &mut File<'_>,
    id: SchemaId,
    schema: &Schema,
    union: &Union,
) -> Vec<TokenStream> {
    file.imports.module("union");
    let names = file.input.names.ty(id);
    let parts = union.variants.iter().zip(&names.variants);
    let parts = parts.map(|(variant, ident)| Part {
        variant,
        ident,
        is_boxed: variant.recursive || is_large(file, &variant.ty),
    });
    let emitted = Emitted {
        id,
        schema,
        union,
        parts: parts.collect(),
        other: names.other.as_ref(),
    };
    vec![emitted.definition(file), emitted.table(file)]
}

/// Whether a value takes so much room that it lives elsewhere, so that the enum is small
/// whichever type it holds. That goes by what kind of type it is, not by its size, so that
/// a new field of it changes nothing else.
fn is_large(file: &File<'_>, ty: &Type) -> bool {
    let api = file.input.api;
    match behind_aliases(api, ty) {
        Type::Tuple(_) => true,
        Type::Nullable(inner) => is_large(file, inner),
        Type::Named(id) => match api.schema(*id).map(|schema| &schema.shape) {
            Some(Shape::Object { .. }) => true,
            Some(Shape::Wrapper(inner)) => is_large(file, inner),
            _ => false,
        },
        _ => false,
    }
}

/// Whether a field is a text that can be absent.
fn may_lack_text(api: &Api, field: &Field) -> bool {
    let is_text = match behind_aliases(api, field.ty.without_null().0) {
        Type::String(_) | Type::Text(_) => true,
        Type::Named(id) => matches!(
            api.schema(*id).map(|schema| &schema.shape),
            Some(Shape::Enumeration { .. } | Shape::Text(_))
        ),
        _ => false,
    };
    !field.required && is_text
}

/// Whether a type is an object that has no room for a property of this name.
fn refuses(api: &Api, ty: &Type, name: &str) -> bool {
    let Type::Named(id) = behind_aliases(api, ty) else {
        return false;
    };
    match api.schema(*id).map(|schema| &schema.shape) {
        Some(Shape::Object { fields, rest }) => {
            *rest == Rest::Rejected && fields.iter().all(|field| field.name != name)
        }
        _ => false,
    }
}

struct Emitted<'a> {
    id: SchemaId,
    schema: &'a Schema,
    union: &'a Union,
    parts: Vec<Part<'a>>,
    other: Option<&'a Ident>,
}

struct Part<'a> {
    variant: &'a Variant,
    ident: &'a Ident,
    is_boxed: bool,
}

impl Emitted<'_> {
    fn definition(&self, file: &mut File<'_>) -> TokenStream {
        let ident = &file.input.names.ty(self.id).ident;
        let mut doc = Doc::of(&self.schema.docs);
        doc.own_if_empty(|| fallback(self.schema));
        if let Some(name) = &self.union.discriminator {
            doc.own(format!("The field {} tells which it is.", code(name)));
        }
        doc.facts(&self.schema.docs, Some(&self.schema.origin));
        let docs = doc.outer();
        let exact = examine::is_exact(file.input.api, self.id).then(|| quote!(, Eq, Hash));
        let parts = self.parts.iter();
        let variants: Vec<_> = parts.map(|part| part.definition(file)).collect();
        let other = self.other.map(|other| {
            quote! {
                /// A value that fits none of these. It can be received, but not sent.
                #other(serde_json::Value)
            }
        });
        let variants = variants.into_iter().chain(other);
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq #exact)]
            #[non_exhaustive]
            pub enum #ident {
                #(#variants),*
            }
        }
    }

    fn table(&self, file: &mut File<'_>) -> TokenStream {
        let ident = &file.input.names.ty(self.id).ident;
        let made_from = self.made_from(file);
        let mut entries = Vec::new();
        for (part, made_from) in self.parts.iter().zip(made_from) {
            let variant = part.ident;
            let from = made_from.then(|| {
                let ty = file.written(&part.variant.ty);
                quote!((#ty))
            });
            let tags = part.variant.tags.iter().map(|tag| literal(tag));
            let tags: Vec<_> = tags.collect();
            let tags = (!tags.is_empty()).then(|| {
                let field = self.tag_field(file, part).map(|field| quote!(in #field));
                let written = self.written_tag(file, part);
                quote!(= #(#tags)|* #field #written)
            });
            let mut checker = Checker {
                api: file.input.api,
                names: file.input.names,
                imports: &mut file.imports,
            };
            let check = match part.is_boxed {
                true => checker.function_of_box(&part.variant.ty),
                false => checker.function(&part.variant.ty),
            };
            let check = check.map(|check| quote!(=> #check));
            entries.push(quote!(#variant #from #tags #check));
        }
        let keyword = match self.union.keyword {
            UnionKeyword::OneOf => "oneOf",
            UnionKeyword::AnyOf => "anyOf",
            UnionKeyword::Type => "type",
        };
        let keyword = literal(keyword);
        let by = self.union.discriminator.as_ref().map(|name| {
            let name = literal(name);
            quote!(by #name)
        });
        let other = self.other.map(|other| quote!(else #other));
        let api = file.input.api;
        let mut types = self.parts.iter().map(|part| &part.variant.ty);
        let text = types
            .all(|ty| examine::is_scalar(api, ty))
            .then(|| quote!(as text));
        let rules = file.rules(self.id, self.schema);
        quote!(union::union!(#ident { #(#entries),* } #keyword #by #other #text #rules);)
    }

    /// The field of a variant's type that has the discriminator, if it could have the value of
    /// another variant: a required one that is a plain text or number.
    fn tag_field<'f>(&self, file: &File<'f>, part: &Part<'_>) -> Option<&'f Ident> {
        let name = self.union.discriminator.as_deref()?;
        let api = file.input.api;
        let Type::Named(id) = behind_aliases(api, &part.variant.ty) else {
            return None;
        };
        let Shape::Object { fields, .. } = &api.schema(*id)?.shape else {
            return None;
        };
        let index = fields.iter().position(|field| field.name == name)?;
        let field = fields.get(index).filter(|field| field.required)?;
        let is_free = match behind_aliases(api, &field.ty) {
            Type::Boolean | Type::Integer(_) | Type::String(_) | Type::Text(_) => true,
            Type::Named(id) => match &api.schema(*id)?.shape {
                Shape::Enumeration { values, .. } => {
                    !values.iter().all(|value| part.variant.tags.contains(value))
                }
                Shape::Text(_) | Shape::Constants(_) => true,
                _ => false,
            },
            _ => false,
        };
        let names = &file.input.names.ty(*id).fields;
        names.get(index).filter(|_| is_free)
    }

    /// The tag that has to be written with a variant, since its own fields may not have it; and
    /// where it would be kept among fields without a name, once it is read.
    fn written_tag(&self, file: &File<'_>, part: &Part<'_>) -> Option<TokenStream> {
        let name = self.union.discriminator.as_deref()?;
        let tag = literal(part.variant.tags.first()?);
        let api = file.input.api;
        let id = match behind_aliases(api, &part.variant.ty) {
            Type::Map(_) => return Some(quote!(written #tag kept)),
            Type::Named(id) => *id,
            _ => return None,
        };
        match &api.schema(id)?.shape {
            Shape::Object { fields, rest } => {
                let field = fields.iter().find(|field| field.name == name);
                let names = file.input.names.ty(id);
                match (field, rest, &names.rest) {
                    (Some(field), ..) => may_lack_text(api, field).then(|| quote!(written #tag)),
                    (None, Rest::Kept(_), Some(rest)) => Some(quote!(written #tag kept in #rest)),
                    _ => (*rest != Rest::Rejected).then(|| quote!(written #tag)),
                }
            }
            Shape::Union(inner) => {
                // One of the same property writes it itself.
                let differs = inner.discriminator.as_deref() != Some(name);
                let mut types = inner.variants.iter().map(|variant| &variant.ty);
                let has_room = types.all(|ty| !refuses(api, ty, name));
                (differs && has_room).then(|| quote!(written #tag))
            }
            _ => None,
        }
    }

    /// For each variant, whether its type tells it from all others, so that a value becomes
    /// the union by `From`.
    fn made_from(&self, file: &File<'_>) -> Vec<bool> {
        let api = file.input.api;
        let own = Type::Named(self.id);
        let types = self.parts.iter().map(|part| &part.variant.ty);
        let types: Vec<_> = types.map(|ty| examine::in_rust(api, ty)).collect();
        let is_alone = |ty: &Type| types.iter().filter(|other| *other == ty).count() == 1;
        let tells = |ty: &Type| !matches!(ty, Type::Any | Type::Null | Type::Never) && *ty != own;
        types.iter().map(|ty| tells(ty) && is_alone(ty)).collect()
    }
}

impl Part<'_> {
    fn definition(&self, file: &mut File<'_>) -> TokenStream {
        let ident = self.ident;
        let mut ty = file.written(&self.variant.ty);
        if self.is_boxed {
            ty = quote!(Box<#ty>);
        }
        let mut doc = Doc::of(&self.variant.docs);
        let tags: Vec<_> = self.variant.tags.iter().map(|tag| code(tag)).collect();
        if !tags.is_empty() {
            doc.own(format!("Told by {}.", tags.join(" or ")));
        }
        doc.own_if_empty(|| format!("The variant {}.", code(&self.variant.label)));
        doc.facts(&self.variant.docs, None);
        let docs = doc.outer();
        quote!(#docs #ident(#ty))
    }
}
