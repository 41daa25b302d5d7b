//! Code that validates a value whose type alone does not guarantee that it is valid.
//!
//! Imports `file`, `literal`, `text`, `type_facts`, and `ir` and `keyword`.

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::file::File;
use super::literal::{float, float_32};
use super::text;
use super::type_facts::{Validation, behind_aliases, validation};
use crate::ir::{Bound, Decimal, List, NumberWidth, Schema, SchemaId, Shape, Text, Type};
use crate::keyword::Keyword;

impl File<'_> {
    /// The clause of a table with the function that validates a value, which may be boxed.
    pub(super) fn validating(&mut self, ty: &Type, is_boxed: bool) -> Option<TokenStream> {
        let function = self.validator(ty, is_boxed)?;
        Some(quote!(=> #function))
    }

    /// A function that validates a value of this type, which may be boxed; none if every value
    /// is valid.
    pub(super) fn validator(&mut self, ty: &Type, is_boxed: bool) -> Option<TokenStream> {
        match validation(self.api, ty) {
            Validation::None => None,
            Validation::Trait => {
                self.imports.module("validate");
                Some(quote!(validate::value))
            }
            Validation::Inline => {
                let inner = self.validation(&quote!(value), ty)?;
                let inner = match is_boxed {
                    true => quote!({ let value = &**value; #inner }),
                    false => expression(inner),
                };
                Some(quote!(|value, at, found| #inner))
            }
        }
    }

    /// Statements that validate the value behind the reference `value`, which is at the path
    /// `at`.
    pub(super) fn validation(&mut self, value: &TokenStream, ty: &Type) -> Option<TokenStream> {
        match validation(self.api, ty) {
            Validation::None => return None,
            Validation::Trait => {
                self.imports.module("validate");
                return Some(quote!(validate::value(#value, at, found);));
            }
            Validation::Inline => {}
        }
        match ty {
            Type::Integer(integer) => {
                let bounds = [integer.minimum, integer.maximum];
                let literal = Literal::i128_unsuffixed;
                Some(self.limits(value, bounds, literal, integer.multiple_of))
            }
            Type::Number(number) => {
                self.imports.module("validate");
                let literal = match number.width {
                    NumberWidth::Bits32 => float_32,
                    NumberWidth::Bits64 => float,
                };
                let bounds = [number.minimum, number.maximum];
                let limits = self.limits(value, bounds, literal, number.multiple_of);
                Some(quote!(validate::value(#value, at, found); #limits))
            }
            Type::List(list) => Some(self.list(value, list)),
            Type::Map(inner) => {
                let inner = self.validation(&quote!(value), inner);
                Some(quote! {
                    for (key, value) in #value.iter() {
                        let at = &at.key(key);
                        #inner
                    }
                })
            }
            Type::Nullable(inner) => {
                let inner = self.validation(&quote!(value), inner);
                Some(quote! {
                    if let Some(value) = #value {
                        #inner
                    }
                })
            }
            Type::Named(id) => {
                let schema = self.api.schema(*id)?;
                let Shape::Alias(ty) = &schema.shape else {
                    return None;
                };
                let own = self.validation(value, ty);
                let rules = self.rules(value, *id, schema, ty);
                Some(quote!(#own #rules))
            }
            Type::Text(text) => Some(self.text(value, text)),
            Type::Tuple(items) => {
                let items = items.iter().enumerate().filter_map(|(index, item)| {
                    let inner = self.validation(&quote!(value), item)?;
                    let index = Literal::usize_unsuffixed(index);
                    Some(quote! {
                        {
                            let (value, at) = (&#value.#index, &at.index(#index));
                            #inner
                        }
                    })
                });
                let items: Vec<_> = items.collect();
                Some(quote!(#(#items)*))
            }
            Type::Any
            | Type::Never
            | Type::Null
            | Type::Boolean
            | Type::String(_)
            | Type::Bytes
            | Type::File => None,
        }
    }

    /// Statements that validate the constraints of an alias that its type does not express.
    fn rules(
        &mut self,
        value: &TokenStream,
        id: SchemaId,
        schema: &Schema,
        ty: &Type,
    ) -> Option<TokenStream> {
        if schema.rules.is_empty() {
            return None;
        }
        self.imports.module("evaluate");
        let ident = self.names.rules(id);
        let function = match behind_aliases(self.api, ty) {
            Type::Any => quote!(json),
            _ => quote!(value),
        };
        Some(quote!(evaluate::#function(#value, crate::rules::#ident, at, found);))
    }

    fn text(&mut self, value: &TokenStream, text: &Text) -> TokenStream {
        let rules = (!text.is_format_alone()).then(|| {
            self.imports.module("string_constraints");
            let rules = text::rules(text, &mut self.imports);
            quote!(string_constraints::string_constraints!(#(#rules),*).validate(#value, at, found);)
        });
        let format = text.format.map(|format| {
            let format = text::format(format, &mut self.imports);
            quote!(#format::FORMAT.validate(#value, at, found);)
        });
        match text.secret {
            true => quote!(found.redacting(true, |found| { #rules #format });),
            false => quote!(#rules #format),
        }
    }

    /// Statements that validate the number of items of an array, that these differ, and each.
    fn list(&mut self, value: &TokenStream, list: &List) -> TokenStream {
        let min = Some(list.min_items).filter(|min| *min > 0);
        let limits = [("min_items", min), ("max_items", list.max_items)];
        let limits = limits.into_iter().filter_map(|(function, limit)| {
            // No array in memory has more items than a `usize` can count.
            let limit = Literal::usize_unsuffixed(usize::try_from(limit?).unwrap_or(usize::MAX));
            let function = format_ident!("{function}");
            self.imports.module("bounds");
            Some(quote!(bounds::#function(#value, #limit, at, found);))
        });
        let limits: Vec<_> = limits.collect();
        let unique = list.unique.then(|| {
            self.imports.module("unique_items");
            quote!(unique_items::validate(#value, at, found);)
        });
        let item = self.validation(&quote!(item), &list.item);
        let items = item.map(|item| {
            quote! {
                for (index, item) in #value.iter().enumerate() {
                    let at = &at.index(index);
                    #item
                }
            }
        });
        quote!(#(#limits)* #unique #items)
    }

    /// Statements that validate the limits of a number: its minimum, its maximum, and what it is
    /// a multiple of.
    fn limits<N>(
        &mut self,
        value: &TokenStream,
        bounds: [Option<Bound<N>>; 2],
        literal: fn(N) -> Literal,
        step: Option<Decimal>,
    ) -> TokenStream {
        let bounds = [Keyword::Minimum, Keyword::Maximum].into_iter().zip(bounds);
        let bounds = bounds.filter_map(|(keyword, bound)| {
            let (keyword, bound) = (keyword.name(), bound?);
            let function = match bound.exclusive {
                true => format_ident!("exclusive_{keyword}"),
                false => format_ident!("{keyword}"),
            };
            let limit = literal(bound.value);
            self.imports.module("bounds");
            Some(quote!(bounds::#function(*#value, #limit, at, found);))
        });
        let bounds: Vec<_> = bounds.collect();
        let multiple = step.map(|step| {
            self.imports.module("multiple_of");
            let digits = Literal::u64_unsuffixed(step.digits);
            let exponent = Literal::i32_unsuffixed(step.exponent);
            quote!(multiple_of::validate(*#value, (#digits, #exponent), at, found);)
        });
        quote!(#(#bounds)* #multiple)
    }
}

/// Statements as one expression: a call, or a block.
fn expression(statements: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = statements.into_iter().collect();
    let is_end =
        |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ';');
    // A loop is a statement without a semicolon.
    let is_block = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let ends = tokens.iter().filter(|token| is_end(token)).count();
    if ends == 1 && tokens.last().is_some_and(is_end) && !tokens.iter().any(is_block) {
        tokens.pop();
        return tokens.into_iter().collect();
    }
    quote!({ #(#tokens)* })
}

#[cfg(test)]
mod tests;
