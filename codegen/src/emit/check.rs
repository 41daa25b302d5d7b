//! The code that checks a value where its type cannot do it alone.

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use quote::quote;

use super::examine::{Check, behind_aliases, check};
use super::literal::{float, float_32};
use super::{Imports, newtype};
use crate::ir::{Api, Bound, Decimal, List, NumberWidth, Schema, SchemaId, Shape, Text, Type};
use crate::names::Names;

/// Makes statements that check values.
pub(super) struct Checker<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    pub(super) imports: &'a mut Imports,
}

impl Checker<'_> {
    /// A function that checks a value of this type; none where there is nothing to check.
    pub(super) fn function(&mut self, ty: &Type) -> Option<TokenStream> {
        match check(self.api, ty) {
            Check::Nothing => None,
            Check::Trait => {
                self.imports.module("validate");
                Some(quote!(validate::value))
            }
            Check::Inline => {
                let inner = expression(self.value(&quote!(value), ty)?);
                Some(quote!(|value, at, found| #inner))
            }
        }
    }

    /// A function that checks a value of this type in a box.
    pub(super) fn function_of_box(&mut self, ty: &Type) -> Option<TokenStream> {
        if check(self.api, ty) != Check::Inline {
            return self.function(ty);
        }
        let inner = self.value(&quote!(value), ty)?;
        Some(quote!(|value, at, found| { let value = &**value; #inner }))
    }

    /// Checks what the reference `value` refers to, at the way `at`.
    pub(super) fn value(&mut self, value: &TokenStream, ty: &Type) -> Option<TokenStream> {
        match check(self.api, ty) {
            Check::Nothing => return None,
            Check::Trait => {
                self.imports.module("validate");
                return Some(quote!(validate::value(#value, at, found);));
            }
            Check::Inline => {}
        }
        match ty {
            Type::Integer(integer) => {
                let mut rules = Vec::new();
                rules.extend(self.bound(
                    value,
                    integer.minimum,
                    "minimum",
                    Literal::i128_unsuffixed,
                ));
                rules.extend(self.bound(
                    value,
                    integer.maximum,
                    "maximum",
                    Literal::i128_unsuffixed,
                ));
                rules.extend(self.multiple(value, integer.multiple_of));
                Some(quote!(#(#rules)*))
            }
            Type::Number(number) => {
                self.imports.module("validate");
                let mut rules = vec![quote!(validate::value(#value, at, found);)];
                let literal = match number.width {
                    NumberWidth::Bits32 => float_32,
                    NumberWidth::Bits64 => float,
                };
                rules.extend(self.bound(value, number.minimum, "minimum", literal));
                rules.extend(self.bound(value, number.maximum, "maximum", literal));
                rules.extend(self.multiple(value, number.multiple_of));
                Some(quote!(#(#rules)*))
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

    /// Checks the rules that stand beside a name.
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
        let ident = &self.names.ty(id).ident;
        let check = match behind_aliases(self.api, ty) {
            Type::Any => quote!(json),
            _ => quote!(value),
        };
        Some(quote!(evaluate::#check(#value, crate::rules::#ident, at, found);))
    }

    fn text(&mut self, value: &TokenStream, text: &Text) -> TokenStream {
        let rules = (!text.is_format_alone()).then(|| {
            self.imports.module("string_constraints");
            let rules = newtype::rules(text, self.imports);
            quote!(string_constraints::string_constraints!(#(#rules),*).validate(#value, at, found);)
        });
        let format = text.format.map(|format| {
            let format = newtype::format(format, self.imports);
            quote!(#format::FORMAT.validate(#value, at, found);)
        });
        match text.secret {
            true => quote!(found.redacting(true, |found| { #rules #format });),
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

    /// The rules for how many items a list has.
    pub(super) fn items(&mut self, value: &TokenStream, list: &List) -> TokenStream {
        let min = Some(list.min_items).filter(|min| *min > 0);
        let limits = [("min_items", min), ("max_items", list.max_items)];
        let rules = limits.into_iter().filter_map(|(name, limit)| {
            // No list in memory has more items than a `usize` can count.
            let limit = Literal::usize_unsuffixed(usize::try_from(limit?).unwrap_or(usize::MAX));
            let rule = quote::format_ident!("{name}");
            self.imports.module("bounds");
            Some(quote!(bounds::#rule(#value, #limit, at, found);))
        });
        let mut rules: Vec<_> = rules.collect();
        if list.unique {
            self.imports.module("unique_items");
            rules.push(quote!(unique_items::validate(#value, at, found);));
        }
        quote!(#(#rules)*)
    }

    fn multiple(&mut self, value: &TokenStream, step: Option<Decimal>) -> Option<TokenStream> {
        let step = step?;
        self.imports.module("multiple_of");
        let digits = Literal::u64_unsuffixed(step.digits);
        let exponent = Literal::i32_unsuffixed(step.exponent);
        Some(quote!(multiple_of::validate(*#value, (#digits, #exponent), at, found);))
    }

    fn bound<N: Copy + PartialOrd + Default>(
        &mut self,
        value: &TokenStream,
        bound: Option<Bound<N>>,
        name: &str,
        literal: fn(N) -> Literal,
    ) -> Option<TokenStream> {
        let bound = bound?;
        let name = if bound.exclusive {
            format!("exclusive_{name}")
        } else {
            name.to_owned()
        };
        let rule = quote::format_ident!("{name}");
        let limit = literal(bound.value);
        self.imports.module("bounds");
        Some(quote!(bounds::#rule(*#value, #limit, at, found);))
    }
}

/// Statements as one expression: the call that they are, or a block.
fn expression(statements: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = statements.into_iter().collect();
    let is_end =
        |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ';');
    // A loop is a statement without an end of its own.
    let is_block = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let ends = tokens.iter().filter(|token| is_end(token)).count();
    if ends == 1 && tokens.last().is_some_and(is_end) && !tokens.iter().any(is_block) {
        tokens.pop();
        return tokens.into_iter().collect();
    }
    quote!({ #(#tokens)* })
}
