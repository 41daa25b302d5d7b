//! The constraints of a value that its type alone does not express, as data.
//!
//! Imports `file`, `literal`, `pattern`, `text`, `type_facts`, and `ir`, `keyword` and `names`.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::file::File;
use super::literal::{float, float_32};
use super::type_facts::{Validation, are_secret, behind_aliases, validation};
use super::{pattern, text};
use crate::ir::{Bound, Decimal, List, NumberWidth, Rules, SchemaId, Shape, Text, Type};
use crate::keyword::Keyword;
use crate::names::{Ident, NamedType};

impl File<'_> {
    /// The constraints of a value in brackets, if there are any.
    pub(super) fn bracketed_rules(&mut self, ty: &Type) -> Option<TokenStream> {
        bracketed(self.rules(ty))
    }

    /// The constraints of a type around another one, in brackets.
    pub(super) fn rules_of_wrapper(
        &mut self,
        named: &NamedType<'_>,
        ty: &Type,
    ) -> Option<TokenStream> {
        let mut rules = self.rules(ty);
        rules.extend(self.schema_rule(named.id));
        bracketed(rules)
    }

    /// A function that validates a value of this type; none if every value is valid.
    pub(super) fn validator(&mut self, ty: &Type) -> Option<TokenStream> {
        match validation(self.api, ty) {
            Validation::None => None,
            Validation::Trait => {
                self.imports.module("validate");
                Some(quote!(validate::value))
            }
            Validation::Inline => {
                let rules = self.rules(ty);
                self.imports.module("constrained");
                Some(quote! {
                    |value, at, found| {
                        constrained::validate(value, constrained::rules!(#(#rules),*), at, found)
                    }
                })
            }
        }
    }

    /// The constraints of a value that its type does not validate, if there are any.
    pub(super) fn inline_rules(&mut self, ty: &Type) -> Option<TokenStream> {
        if validation(self.api, ty) != Validation::Inline {
            return None;
        }
        let rules = self.rules(ty);
        Some(quote!(#(#rules),*))
    }

    /// The constraints of a value of this type, one by one.
    pub(super) fn rules(&mut self, ty: &Type) -> Vec<TokenStream> {
        match ty {
            Type::Integer(integer) => {
                let bounds = [integer.minimum, integer.maximum];
                let literal = |limit| {
                    let limit = Literal::i128_unsuffixed(limit);
                    quote!(Integer(#limit))
                };
                redacting(integer.secret, limits(bounds, literal, integer.multiple_of))
            }
            Type::Number(number) => {
                let bounds = [number.minimum, number.maximum];
                let float = match number.width {
                    NumberWidth::Bits32 => float_32,
                    NumberWidth::Bits64 => float,
                };
                let literal = |limit| {
                    let limit = float(limit);
                    quote!(Number(#limit))
                };
                redacting(number.secret, limits(bounds, literal, number.multiple_of))
            }
            Type::List(list) => self.list(list),
            Type::Map(inner) => nested("Values", self.rules(inner)).into_iter().collect(),
            Type::Nullable(inner) => self.rules(inner),
            Type::Named(id) => self.of_alias(*id),
            Type::Text(text) => self.text(text),
            Type::Tuple(items) => {
                let items: Vec<_> = items.iter().map(|item| self.rules(item)).collect();
                let has_rules = items.iter().any(|rules| !rules.is_empty());
                let items = items.iter().map(|rules| quote!(&[#(#rules),*]));
                let items = has_rules.then(|| quote!(PrefixItems(&[#(#items),*])));
                items.into_iter().collect()
            }
            Type::Any
            | Type::Never
            | Type::Null
            | Type::Boolean
            | Type::String(_)
            | Type::Bytes
            | Type::File => Vec::new(),
        }
    }

    /// The constraints of an alias: those of its type, and those that the type does not express.
    fn of_alias(&mut self, id: SchemaId) -> Vec<TokenStream> {
        let api = self.api;
        let Some(Shape::Alias(ty)) = api.schema(id).map(|schema| &schema.shape) else {
            return Vec::new();
        };
        let mut rules = self.rules(ty);
        rules.extend(self.schema_rule(id));
        rules
    }

    /// The constraints of undeclared properties, in brackets. They are secrets if constraints of
    /// the object say that some are.
    pub(super) fn rules_of_rest(&mut self, ty: &Type, of_object: &Rules) -> Option<TokenStream> {
        // Any JSON would show them.
        let is_any = *behind_aliases(self.api, ty) == Type::Any;
        let is_secret = is_any && are_secret(self.api, of_object);
        let secret = is_secret.then(|| quote!(Secret));
        bracketed(secret.into_iter().chain(self.rules(ty)).collect())
    }

    fn schema_rule(&mut self, id: SchemaId) -> Option<TokenStream> {
        let table = self.table_of(id)?;
        // A reference to a static item is a constant only in a block of its own.
        Some(quote!(Schema(const { &crate::rules::#table })))
    }

    /// The table of the constraints that a type does not express, if there are any.
    pub(super) fn table_of(&mut self, id: SchemaId) -> Option<Ident> {
        if self.api.schema(id)?.rules.is_empty() {
            return None;
        }
        self.imports.without_import("evaluate");
        self.names.rules(id).cloned()
    }

    fn text(&mut self, text: &Text) -> Vec<TokenStream> {
        let min = Some(text.min_length).filter(|min| *min > 0);
        let lengths = [("MinLength", min), ("MaxLength", text.max_length)];
        let lengths = lengths.into_iter().filter_map(|(rule, limit)| {
            let (rule, limit) = (format_ident!("{rule}"), Literal::u64_unsuffixed(limit?));
            Some(quote!(#rule(#limit)))
        });
        let pattern = text.pattern.as_ref().map(|pattern| {
            // The module is named after the keyword.
            self.imports.module(Keyword::Pattern.name());
            let pattern = pattern::pattern(pattern, &mut self.imports);
            quote!(Pattern(pattern::pattern!(#pattern)))
        });
        let format = text.format.map(|format| {
            let format = text::format(format, &mut self.imports);
            quote!(Format(&#format::FORMAT))
        });
        redacting(text.secret, lengths.chain(pattern).chain(format).collect())
    }

    fn list(&mut self, list: &List) -> Vec<TokenStream> {
        let min = Some(list.min_items).filter(|min| *min > 0);
        let limits = [("MinItems", min), ("MaxItems", list.max_items)];
        let limits = limits.into_iter().filter_map(|(rule, limit)| {
            // No array in memory has more items than a `usize` can count.
            let limit = Literal::usize_unsuffixed(usize::try_from(limit?).unwrap_or(usize::MAX));
            let rule = format_ident!("{rule}");
            Some(quote!(#rule(#limit)))
        });
        let unique = list.unique.then(|| quote!(UniqueItems));
        // The violation of uniqueness shows an item.
        let is_secret = list.unique && self.api.has_secrets(&list.item);
        let secret = is_secret.then(|| quote!(Secret));
        let limits = secret.into_iter().chain(limits);
        let items = nested("Items", self.rules(&list.item));
        limits.chain(unique).chain(items).collect()
    }
}

fn bracketed(rules: Vec<TokenStream>) -> Option<TokenStream> {
    (!rules.is_empty()).then(|| quote!([#(#rules),*]))
}

/// The constraints of a value that may be a secret, whose violations do not show it then.
fn redacting(is_secret: bool, mut rules: Vec<TokenStream>) -> Vec<TokenStream> {
    if is_secret && !rules.is_empty() {
        rules.insert(0, quote!(Secret));
    }
    rules
}

/// The constraints of the values in a value, if there are any.
fn nested(rule: &str, rules: Vec<TokenStream>) -> Option<TokenStream> {
    let rule = format_ident!("{rule}");
    (!rules.is_empty()).then(|| quote!(#rule(&[#(#rules),*])))
}

/// The limits of a number: its minimum, its maximum, and what it is a multiple of.
fn limits<N>(
    bounds: [Option<Bound<N>>; 2],
    literal: impl Fn(N) -> TokenStream,
    step: Option<Decimal>,
) -> Vec<TokenStream> {
    let keywords = [
        (Keyword::Minimum, Keyword::ExclusiveMinimum),
        (Keyword::Maximum, Keyword::ExclusiveMaximum),
    ];
    let bounds = keywords.into_iter().zip(bounds);
    let bounds = bounds.filter_map(|((inclusive, exclusive), bound)| {
        let bound = bound?;
        let keyword = if bound.exclusive {
            exclusive
        } else {
            inclusive
        };
        // The rule has the name of the keyword.
        let (rule, limit) = (format_ident!("{keyword:?}"), literal(bound.value));
        Some(quote!(#rule(#limit)))
    });
    let multiple = step.map(|step| {
        let digits = Literal::u64_unsuffixed(step.digits);
        let exponent = Literal::i32_unsuffixed(step.exponent);
        quote!(MultipleOf(#digits, #exponent))
    });
    bounds.chain(multiple).collect()
}

#[cfg(test)]
mod tests;
