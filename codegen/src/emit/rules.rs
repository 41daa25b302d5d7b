//! Tables of constraints that the types of an API do not express, and of the schemas that
//! these refer to.
//!
//! Imports `constant`, `docs`, `draft`, `imports`, `input`, `literal`, `text`, `ir`, `keyword`
//! and `names`.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::constant::constant;
use super::docs::Doc;
use super::draft::Draft;
use super::imports::Imports;
use super::input::Input;
use super::literal::{float, literal};
use super::text;
use crate::ir::{Constant, Kind, Limit, Pattern, Rule, Rules, Text};
use crate::keyword::Keyword;
use crate::names::Ident;

/// Whether there is a file `src/rules.rs`.
pub(super) fn has_rules(input: &Input<'_>) -> bool {
    input
        .api
        .schemas
        .iter()
        .any(|schema| !schema.rules.is_empty())
}

/// Whether there is a file `src/schemas.rs`.
pub(super) fn has_schemas(input: &Input<'_>) -> bool {
    !input.api.rules.is_empty()
}

/// The files `src/rules.rs` and `src/schemas.rs`.
pub(super) fn files(input: &Input<'_>) -> Vec<Draft> {
    let own = input
        .names
        .types()
        .filter(|named| !named.schema.rules.is_empty());
    let own = own.map(|named| (Some(&named.ident), &named.schema.rules));
    let own = has_rules(input).then(|| {
        let doc = "The constraints that the types of the API do not express. Each table is named \
                   after the type that it applies to.";
        file(input, "src/rules.rs", doc, own)
    });
    let whole = input.api.rules.iter();
    let whole = whole.map(|(id, rules)| (input.names.type_ident(*id), rules));
    let whole = has_schemas(input).then(|| {
        let doc = "The schemas that constraints refer to. Each is named after its type.";
        file(input, "src/schemas.rs", doc, whole)
    });
    own.into_iter().chain(whole).collect()
}

fn file<'a>(
    input: &Input<'_>,
    path: &str,
    about: &str,
    tables: impl Iterator<Item = (Option<&'a Ident>, &'a Rules)>,
) -> Draft {
    let mut writer = Writer {
        input,
        imports: Imports::default(),
        words: BTreeSet::from(["Constraints"]),
    };
    let tables: Vec<_> = tables
        .map(|(ident, rules)| {
            let rules = writer.rules(rules);
            quote!(pub static #ident: Constraints = #rules;)
        })
        .collect();
    let mut doc = Doc::default();
    doc.own(about);
    let mut items = vec![
        doc.inner(),
        quote! {
            #![allow(non_upper_case_globals, reason = "they are named after types")]
        },
    ];
    writer.imports.without_import("constraint");
    items.extend(writer.imports.tokens());
    if writer.words.remove("JsonType") {
        items.push(quote!(
            use crate::runtime::validation::json_type::JsonType;
        ));
    }
    let words = writer.words.iter().map(|word| format_ident!("{word}"));
    let words: Vec<_> = words.collect();
    items.push(match words.as_slice() {
        [word] => quote!(use crate::runtime::validation::constraint::#word;),
        words => quote!(use crate::runtime::validation::constraint::{#(#words),*};),
    });
    items.extend(tables);
    Draft::items(path, items).using(writer.imports)
}

struct Writer<'a> {
    input: &'a Input<'a>,
    imports: Imports,
    /// The items of the runtime's module that the tables name.
    words: BTreeSet<&'static str>,
}

impl Writer<'_> {
    fn rules(&mut self, rules: &Rules) -> TokenStream {
        let rules: Vec<_> = rules.iter().map(|rule| self.rule(rule)).collect();
        quote!(&[#(#rules),*])
    }

    fn several(&mut self, all: &[Rules]) -> TokenStream {
        let all: Vec<_> = all.iter().map(|rules| self.rules(rules)).collect();
        quote!(&[#(#all),*])
    }

    fn optional(&mut self, rules: Option<&Rules>) -> TokenStream {
        match rules {
            Some(rules) => {
                let rules = self.rules(rules);
                quote!(Some(#rules))
            }
            None => quote!(None),
        }
    }

    fn named(&mut self, named: &[(String, Rules)]) -> TokenStream {
        let named = named.iter().map(|(name, rules)| {
            let (name, rules) = (literal(name), self.rules(rules));
            quote!((#name, #rules))
        });
        let named: Vec<_> = named.collect();
        quote!(&[#(#named),*])
    }

    fn rule(&mut self, rule: &Rule) -> TokenStream {
        self.words.insert("Constraint");
        match rule {
            Rule::Never => quote!(Constraint::Never),
            Rule::Types(kinds) => call("Types", [self.kinds(kinds)]),
            Rule::Values(values) => call("Enum", [self.values(values)]),
            Rule::Text(text) => call("String", [self.text(text)]),
            Rule::Format(format) => {
                let module = text::format(*format, &mut self.imports);
                quote!(Constraint::Format(&#module::FORMAT))
            }
            Rule::Limit { keyword, value } => self.limit(*keyword, *value),
            Rule::MultipleOf(step) => {
                let digits = Literal::u64_unsuffixed(step.digits);
                let exponent = Literal::i32_unsuffixed(step.exponent);
                call("MultipleOf", [quote!(#digits), quote!(#exponent)])
            }
            Rule::MinItems(least) => call("MinItems", [size(*least)]),
            Rule::MaxItems(most) => call("MaxItems", [size(*most)]),
            Rule::UniqueItems => quote!(Constraint::UniqueItems),
            Rule::Items { first, others } => call(
                "Items",
                [self.several(first), self.optional(others.as_ref())],
            ),
            Rule::Contains { rules, least, most } => {
                let most = most.map(size);
                let most = most.map_or(quote!(None), |most| quote!(Some(#most)));
                call("Contains", [self.rules(rules), size(*least), most])
            }
            Rule::MinProperties(least) => call("MinProperties", [size(*least)]),
            Rule::MaxProperties(most) => call("MaxProperties", [size(*most)]),
            Rule::Required(names) => call("Required", [strings(names)]),
            Rule::Properties {
                named,
                patterns,
                others,
            } => {
                let (named, patterns) = (self.named(named), self.patterns(patterns));
                call(
                    "Properties",
                    [named, patterns, self.optional(others.as_ref())],
                )
            }
            Rule::PropertyNames(rules) => call("PropertyNames", [self.rules(rules)]),
            Rule::DependentRequired(demands) => call("DependentRequired", [pairs(demands)]),
            Rule::DependentSchemas(demands) => call("DependentSchemas", [self.named(demands)]),
            Rule::AllOf(all) => call("AllOf", [self.several(all)]),
            Rule::AnyOf(any) => call("AnyOf", [self.several(any)]),
            Rule::OneOf(one) => call("OneOf", [self.several(one)]),
            Rule::Not { rules, schema } => {
                let schema = literal(schema);
                call("Not", [self.rules(rules), quote!(#schema)])
            }
            Rule::If {
                condition,
                then,
                otherwise,
            } => call(
                "If",
                [condition, then, otherwise].map(|rules| self.rules(rules)),
            ),
            Rule::Ref(id) => {
                let ident = self.input.names.type_ident(*id);
                quote!(Constraint::Ref(&crate::schemas::#ident))
            }
            Rule::UnevaluatedItems(rules) => call("UnevaluatedItems", [self.rules(rules)]),
            Rule::UnevaluatedProperties(rules) => {
                call("UnevaluatedProperties", [self.rules(rules)])
            }
            Rule::Unevaluated(rules) => call("Unevaluated", [self.rules(rules)]),
            Rule::Secret(rules) => call("Secret", [self.rules(rules)]),
        }
    }

    fn kinds(&mut self, kinds: &[Kind]) -> TokenStream {
        self.words.insert("JsonType");
        let kinds = kinds.iter().map(|kind| format_ident!("{kind:?}"));
        quote!(&[#(JsonType::#kinds),*])
    }

    fn values(&mut self, values: &[Constant]) -> TokenStream {
        self.imports.module("const_value");
        let values = values.iter().map(constant);
        quote!(&[#(const_value::ConstValue::#values),*])
    }

    fn patterns(&mut self, patterns: &[(Pattern, Rules)]) -> TokenStream {
        let patterns = patterns.iter().map(|(pattern, rules)| {
            let text = Text {
                pattern: Some(pattern.clone()),
                ..Text::default()
            };
            let (text, rules) = (self.text(&text), self.rules(rules));
            quote!((#text, #rules))
        });
        let patterns: Vec<_> = patterns.collect();
        quote!(&[#(#patterns),*])
    }

    fn text(&mut self, text: &Text) -> TokenStream {
        self.imports.module("string_constraints");
        let rules = text::rules(text, &mut self.imports);
        quote!(string_constraints::string_constraints!(#(#rules),*))
    }

    fn limit(&mut self, keyword: Keyword, value: Limit) -> TokenStream {
        self.imports.module("exact_number");
        // Its constraint has the name of the keyword.
        let keyword = format_ident!("{keyword:?}");
        let limit = match value {
            Limit::Integer(value) => {
                let value = Literal::i128_unsuffixed(value);
                quote!(Integer(#value))
            }
            Limit::Number(value) => {
                let value = float(value);
                quote!(Number(#value))
            }
        };
        quote!(Constraint::#keyword(exact_number::Bound::#limit))
    }
}

fn call<const N: usize>(variant: &str, arguments: [TokenStream; N]) -> TokenStream {
    let variant = format_ident!("{variant}");
    quote!(Constraint::#variant(#(#arguments),*))
}

fn strings(names: &[String]) -> TokenStream {
    let names = names.iter().map(|name| literal(name));
    quote!(&[#(#names),*])
}

fn pairs(demands: &[(String, Vec<String>)]) -> TokenStream {
    let demands = demands.iter().map(|(name, names)| {
        let (name, names) = (literal(name), strings(names));
        quote!((#name, #names))
    });
    quote!(&[#(#demands),*])
}

/// A count of items or properties, of which a `usize` can count all that are in memory.
fn size(count: u64) -> TokenStream {
    let size = Literal::usize_unsuffixed(usize::try_from(count).unwrap_or(usize::MAX));
    quote!(#size)
}
