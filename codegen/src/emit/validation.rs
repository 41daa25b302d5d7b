//! Code that validates a value whose type alone does not guarantee that it is valid.
//!
//! Imports `imports`, `literal`, `text`, `type_facts`, `ir` and `names`.

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use quote::quote;

use super::imports::Imports;
use super::literal::{float, float_32};
use super::text;
use super::type_facts::{Validation, behind_aliases, validation};
use crate::ir::{Api, Bound, Decimal, List, NumberWidth, Schema, SchemaId, Shape, Text, Type};
use crate::names::Names;

/// Emits code that validates values.
pub(super) struct Validator<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names<'a>,
    pub(super) imports: &'a mut Imports,
}

impl Validator<'_> {
    /// A function that validates a value of this type; none if every value is valid.
    pub(super) fn function(&mut self, ty: &Type) -> Option<TokenStream> {
        match validation(self.api, ty) {
            Validation::None => None,
            Validation::Trait => {
                self.imports.module("validate");
                Some(quote!(validate::check))
            }
            Validation::Inline => {
                let inner = expression(self.value(&quote!(value), ty)?);
                Some(quote!(|value, at, found| #inner))
            }
        }
    }

    /// A function that validates a boxed value of this type.
    pub(super) fn function_of_box(&mut self, ty: &Type) -> Option<TokenStream> {
        if validation(self.api, ty) != Validation::Inline {
            return self.function(ty);
        }
        let inner = self.value(&quote!(value), ty)?;
        Some(quote!(|value, at, found| { let value = &**value; #inner }))
    }

    /// Statements that validate the value behind the reference `value`, which is at the path
    /// `at`.
    pub(super) fn value(&mut self, value: &TokenStream, ty: &Type) -> Option<TokenStream> {
        match validation(self.api, ty) {
            Validation::None => return None,
            Validation::Trait => {
                self.imports.module("validate");
                return Some(quote!(validate::check(#value, at, found);));
            }
            Validation::Inline => {}
        }
        match ty {
            Type::Integer(integer) => {
                let literal = Literal::i128_unsuffixed;
                let minimum = self.minimum(value, integer.minimum, literal);
                let maximum = self.maximum(value, integer.maximum, literal);
                let multiple = self.multiple(value, integer.multiple_of);
                Some(quote!(#minimum #maximum #multiple))
            }
            Type::Number(number) => {
                self.imports.module("validate");
                let literal = match number.width {
                    NumberWidth::Bits32 => float_32,
                    NumberWidth::Bits64 => float,
                };
                let minimum = self.minimum(value, number.minimum, literal);
                let maximum = self.maximum(value, number.maximum, literal);
                let multiple = self.multiple(value, number.multiple_of);
                Some(quote!(validate::check(#value, at, found); #minimum #maximum #multiple))
            }
            Type::List(list) => Some(self.list(value, list)),
            Type::Map(inner) => {
                let inner = self.value(&quote!(value), inner);
                Some(quote! {
                    for (key, value) in #value.iter() {
                        let at = &at.key(key);
                        #inner
                    }
                })
            }
            Type::Nullable(inner) => {
                let inner = self.value(&quote!(value), inner);
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
                let own = self.value(value, ty);
                let rules = self.rules(value, *id, schema, ty);
                Some(quote!(#own #rules))
            }
            Type::Text(text) => Some(self.text(value, text)),
            Type::Tuple(items) => {
                let items = items.iter().enumerate().filter_map(|(index, item)| {
                    let inner = self.value(&quote!(value), item)?;
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
        self.imports.module("rule");
        let ident = self.names.type_ident(id);
        let function = match behind_aliases(self.api, ty) {
            Type::Any => quote!(check_value),
            _ => quote!(check),
        };
        Some(quote!(rule::#function(#value, crate::rules::#ident, at, found);))
    }

    fn text(&mut self, value: &TokenStream, text: &Text) -> TokenStream {
        let rules = (!text.is_format_alone()).then(|| {
            self.imports.module("text");
            let rules = text::rules(text, self.imports);
            quote!(text::rules!(#(#rules),*).check(#value, at, found);)
        });
        let format = text.format.map(|format| {
            let format = text::format(format, self.imports);
            quote!(#format::FORMAT.check(#value, at, found);)
        });
        match text.secret {
            true => quote!(found.hiding(true, |found| { #rules #format });),
            false => quote!(#rules #format),
        }
    }

    fn list(&mut self, value: &TokenStream, list: &List) -> TokenStream {
        let limits = self.items(value, list);
        let item = self.value(&quote!(item), &list.item);
        let items = item.map(|item| {
            quote! {
                for (index, item) in #value.iter().enumerate() {
                    let at = &at.index(index);
                    #item
                }
            }
        });
        quote!(#limits #items)
    }

    /// Statements that validate the number of items of an array, and that these differ.
    fn items(&mut self, value: &TokenStream, list: &List) -> TokenStream {
        let min = Some(list.min_items).filter(|min| *min > 0);
        let limits = [
            (quote!(min_items), min),
            (quote!(max_items), list.max_items),
        ];
        let rules = limits.into_iter().filter_map(|(function, limit)| {
            // No array in memory has more items than a `usize` can count.
            let limit = Literal::usize_unsuffixed(usize::try_from(limit?).unwrap_or(usize::MAX));
            self.imports.module("limits");
            Some(quote!(limits::#function(#value, #limit, at, found);))
        });
        let mut rules: Vec<_> = rules.collect();
        if list.unique {
            self.imports.module("unique");
            rules.push(quote!(unique::items(#value, at, found);));
        }
        quote!(#(#rules)*)
    }

    fn multiple(&mut self, value: &TokenStream, step: Option<Decimal>) -> Option<TokenStream> {
        let step = step?;
        self.imports.module("multiple");
        let digits = Literal::u64_unsuffixed(step.digits);
        let exponent = Literal::i32_unsuffixed(step.exponent);
        Some(quote!(multiple::check(*#value, (#digits, #exponent), at, found);))
    }

    fn minimum<N: Copy>(
        &mut self,
        value: &TokenStream,
        bound: Option<Bound<N>>,
        literal: fn(N) -> Literal,
    ) -> Option<TokenStream> {
        self.bound(value, bound?, literal, |exclusive| match exclusive {
            true => quote!(exclusive_minimum),
            false => quote!(minimum),
        })
    }

    fn maximum<N: Copy>(
        &mut self,
        value: &TokenStream,
        bound: Option<Bound<N>>,
        literal: fn(N) -> Literal,
    ) -> Option<TokenStream> {
        self.bound(value, bound?, literal, |exclusive| match exclusive {
            true => quote!(exclusive_maximum),
            false => quote!(maximum),
        })
    }

    fn bound<N: Copy>(
        &mut self,
        value: &TokenStream,
        bound: Bound<N>,
        literal: fn(N) -> Literal,
        function: fn(bool) -> TokenStream,
    ) -> Option<TokenStream> {
        let (function, limit) = (function(bound.exclusive), literal(bound.value));
        self.imports.module("limits");
        Some(quote!(limits::#function(*#value, #limit, at, found);))
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
