//! Lists in pages: where the items of a page are, and how the next page is requested.
//!
//! Imports `docs`, `emitter`, `literal`, and `ir` and `names`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::docs::code;
use super::super::literal::literal;
use super::emitter::Emitter;
use crate::ir::{
    CursorPlace, Field, NextPage, Operation, ResponseBodies, ResponseBody, Shape, Type, names_in,
};
use crate::names::{Ident, NamedShape};

/// An expression for the value at a place, and its type.
struct Value<'a> {
    tokens: TokenStream,
    ty: &'a Type,
    /// Whether it is an `Option`.
    is_option: bool,
}

impl<'a> Emitter<'a> {
    /// The implementation of the runtime's trait for lists in pages, if the operation returns one.
    pub(super) fn pages(&mut self) -> Option<TokenStream> {
        let pagination = self.operation.pagination.as_ref()?;
        let (ident, place) = (&self.named.ident, literal(&pagination.items));
        let items = self.items(&pagination.items)?;
        let Type::List(list) = items.ty else {
            return None;
        };
        let item = self.file.rust_type(&list.item);
        let next = next_page(&pagination.next);
        let tokens = items.tokens;
        let tokens = match items.is_option {
            true => tokens,
            false => quote!(Some(#tokens)),
        };
        self.file.imports.module("paged_operation");
        self.file.imports.without_import("paged_call");
        Some(quote! {
            impl paged_operation::PagedOperation for #ident {
                type Item = #item;
                const ITEMS: &'static str = #place;
                const NEXT: paged_operation::NextPage = #next;

                fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
                    #tokens
                }
            }
        })
    }

    /// The items of a page.
    fn items(&self, pointer: &str) -> Option<Value<'a>> {
        let ResponseBodies::Same(Some(ResponseBody::Json(body))) = self.operation.success_bodies()
        else {
            return None;
        };
        let mut value = self.plain(Value {
            tokens: quote!(page),
            ty: body,
            is_option: false,
        });
        for name in names_in(pointer) {
            let (ident, field) = self.field(value.ty, &name)?;
            let Value {
                tokens, is_option, ..
            } = value;
            let whole = if is_option { quote!(#tokens?) } else { tokens };
            value = self.plain(Value {
                tokens: quote!(#whole.#ident),
                ty: match field.required {
                    true => &field.ty,
                    false => field.ty.without_null().0,
                },
                is_option: !field.required,
            });
        }
        Some(value)
    }

    /// The value without null, and its type behind aliases.
    fn plain(&self, mut value: Value<'a>) -> Value<'a> {
        let api = self.file.api;
        // Aliases form no cycle.
        for _ in 0..=api.schemas.len() {
            if let Type::Nullable(inner) = value.ty {
                if value.is_option {
                    let tokens = value.tokens;
                    value.tokens = quote!(#tokens?);
                }
                (value.ty, value.is_option) = (inner, true);
            } else if let Some(Shape::Alias(inner)) = api.shape(value.ty) {
                value.ty = inner;
            } else {
                break;
            }
        }
        value
    }

    /// The field of an object for a property.
    fn field(&self, ty: &Type, name: &str) -> Option<(&'a Ident, &'a Field)> {
        let Type::Named(id) = ty else { return None };
        let NamedShape::Object { fields, .. } = &self.file.names.ty(*id)?.shape else {
            return None;
        };
        let named = fields.iter().find(|named| named.item.name == name)?;
        Some((&named.ident, named.item))
    }
}

/// Where the next page is, as a constant.
fn next_page(next: &NextPage) -> TokenStream {
    let option = |place: &Option<String>| match place {
        None => quote!(None),
        Some(place) => {
            let place = literal(place);
            quote!(Some(#place))
        }
    };
    match next {
        NextPage::Url(place) => {
            let place = literal(place);
            quote!(paged_operation::NextPage::Url(#place))
        }
        NextPage::Link => quote!(paged_operation::NextPage::Link),
        NextPage::Cursor {
            parameter,
            cursor,
            more,
        } => {
            let (parameter, more) = (literal(parameter), option(more));
            let cursor = match cursor {
                CursorPlace::Body(place) => {
                    let place = literal(place);
                    quote!(Body(#place))
                }
                CursorPlace::LastItem(place) => {
                    let place = literal(place);
                    quote!(LastItem(#place))
                }
            };
            quote!(paged_operation::NextPage::Cursor {
                parameter: #parameter,
                cursor: paged_operation::CursorPlace::#cursor,
                more: #more,
            })
        }
        NextPage::Offset {
            parameter,
            total,
            more,
        } => {
            let (parameter, total, more) = (literal(parameter), option(total), option(more));
            quote!(paged_operation::NextPage::Offset {
                parameter: #parameter,
                total: #total,
                more: #more,
            })
        }
        NextPage::Number {
            parameter,
            first,
            more,
        } => {
            let (parameter, more) = (literal(parameter), option(more));
            let first = Literal::u64_unsuffixed(*first);
            quote!(paged_operation::NextPage::Number {
                parameter: #parameter,
                first: #first,
                more: #more,
            })
        }
    }
}

/// How the pages of a list can be read, in words.
pub(super) fn sentence(operation: &Operation) -> String {
    let Some(pagination) = &operation.pagination else {
        return String::new();
    };
    let place = match &pagination.next {
        NextPage::Url(place) => format!("at the URL in {}", code(place)),
        NextPage::Link => "at the URL of the header `Link`".to_owned(),
        NextPage::Cursor {
            parameter, cursor, ..
        } => {
            let cursor = match cursor {
                CursorPlace::Body(place) => code(place),
                CursorPlace::LastItem(place) => format!("{} of the last item", code(place)),
            };
            format!("at the cursor in {cursor}, sent as {}", code(parameter))
        }
        NextPage::Offset { parameter, .. } | NextPage::Number { parameter, .. } => {
            format!("at the next {}", code(parameter))
        }
    };
    format!(
        "The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items \
         with [`Call::items`](crate::Call::items). The next page is {place}."
    )
}
