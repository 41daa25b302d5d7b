//! Tables of constraints that the types of an API do not express, and of the schemas that
//! these refer to.
//!
//! Imports `docs`, `draft`, `file`, `imports`, `input`, `literal`, `pattern`,
//! `text`, `type_facts`, `ir`, `keyword` and `names`.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::docs::Doc;
use super::draft::Draft;
use super::file::File;
use super::imports::braced;
use super::input::Input;
use super::literal::{constant, literal};
use super::type_facts::is_secret;
use super::{pattern, text};
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

/// The files `src/rules.rs` and `src/schemas.rs`, if there are tables for them.
pub(super) fn files(input: &Input<'_>) -> impl Iterator<Item = Draft> {
    let own = input.names.types();
    let own = own.filter(|named| !named.schema.rules.is_empty());
    let own = own.map(|named| (Some(&named.rules), &named.schema.rules));
    let own_doc = "The constraints that the types of the API do not express. Each table is named \
                   after the type that it applies to.";
    let whole = input.api.rules.iter();
    let whole = whole.map(|(id, rules)| (input.names.rules(*id), rules));
    let whole_doc = "The schemas that constraints refer to. Each is named after its type.";
    let files = [
        file(input, "src/rules.rs", own_doc, own),
        file(input, "src/schemas.rs", whole_doc, whole),
    ];
    files.into_iter().flatten()
}

fn file<'a>(
    input: &Input<'_>,
    path: &str,
    about: &str,
    tables: impl Iterator<Item = (Option<&'a Ident>, &'a Rules)>,
) -> Option<Draft> {
    let mut writer = Writer {
        file: File::new(input.api, input.names),
        words: BTreeSet::from(["Constraints"]),
    };
    let tables = tables.map(|(ident, rules)| {
        let rules = writer.rules(rules);
        quote!(pub static #ident: Constraints = #rules;)
    });
    let tables: Vec<_> = tables.collect();
    if tables.is_empty() {
        return None;
    }
    let head = vec![
        Doc::new(about).inner(),
        quote! {
            #![allow(non_upper_case_globals, reason = "they are named after types")]
        },
    ];
    let Writer {
        mut file,
        mut words,
    } = writer;
    file.imports.without_import("constraint");
    let json_type = words.remove("JsonType").then(|| {
        quote!(
            use crate::runtime::validation::json_type::JsonType;
        )
    });
    let words: Vec<_> = words.iter().map(|word| format_ident!("{word}")).collect();
    let words = braced(&words);
    let constraint = quote!(use crate::runtime::validation::constraint::#words;);
    let uses = json_type.into_iter().chain([constraint]);
    Some(file.draft(path, head, uses.chain(tables)))
}

struct Writer<'a> {
    file: File<'a>,
    /// The items of the runtime's modules for constraints that the tables name.
    words: BTreeSet<&'static str>,
}

impl Writer<'_> {
    /// The constraints of a value. If one of them says that it is a secret, the violations of all
    /// others are without it as well.
    fn rules(&mut self, rules: &Rules) -> TokenStream {
        let all = list(rules.iter().map(|rule| self.rule(rule)));
        let is_marked = matches!(rules.as_slice(), [Rule::Secret(_)]);
        match !is_marked && is_secret(self.file.api, rules) {
            true => list([call("Secret", [all])].into_iter()),
            false => all,
        }
    }

    fn several(&mut self, all: &[Rules]) -> TokenStream {
        list(all.iter().map(|rules| self.rules(rules)))
    }

    fn optional(&mut self, rules: Option<&Rules>) -> TokenStream {
        option(rules.map(|rules| self.rules(rules)))
    }

    fn named(&mut self, named: &[(String, Rules)]) -> TokenStream {
        let pairs = named.iter();
        list(pairs.map(|(name, rules)| pair(literal(name), self.rules(rules))))
    }

    fn rule(&mut self, rule: &Rule) -> TokenStream {
        self.words.insert("Constraint");
        match rule {
            Rule::Never => quote!(Constraint::Never),
            Rule::Types(kinds) => call("Types", [self.kinds(kinds)]),
            Rule::Values(values) => call("Enum", [self.values(values)]),
            Rule::Text(text) => call("String", [self.text(text)]),
            Rule::Format(format) => {
                let module = text::format(*format, &mut self.file.imports);
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
                let most = option(most.map(size));
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
                let ident = self.file.names.rules(*id);
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
        list(kinds.iter().map(|kind| {
            let kind = format_ident!("{kind:?}");
            quote!(JsonType::#kind)
        }))
    }

    fn values(&mut self, values: &[Constant]) -> TokenStream {
        self.file.imports.module("const_value");
        let values = values.iter().map(constant);
        quote!(&[#(const_value::ConstValue::#values),*])
    }

    fn patterns(&mut self, patterns: &[(Pattern, Rules)]) -> TokenStream {
        list(patterns.iter().map(|(pattern, rules)| {
            self.file.imports.module("string_constraints");
            let rule = pattern::rule(pattern, &mut self.file.imports);
            let text = quote!(string_constraints::string_constraints!(#rule));
            pair(text, self.rules(rules))
        }))
    }

    fn text(&mut self, text: &Text) -> TokenStream {
        self.file.imports.module("string_constraints");
        let rules = text::rules(text, &mut self.file.imports);
        quote!(string_constraints::string_constraints!(#(#rules),*))
    }

    fn limit(&mut self, keyword: Keyword, value: Limit) -> TokenStream {
        self.file.imports.module("exact_number");
        // Its constraint has the name of the keyword.
        let keyword = format_ident!("{keyword:?}");
        let limit = constant(&match value {
            Limit::Integer(value) => Constant::Integer(value),
            Limit::Number(value) => Constant::Number(value),
        });
        quote!(Constraint::#keyword(exact_number::Bound::#limit))
    }
}

fn call<const N: usize>(variant: &str, arguments: [TokenStream; N]) -> TokenStream {
    let variant = format_ident!("{variant}");
    quote!(Constraint::#variant(#(#arguments),*))
}

fn list(items: impl Iterator<Item = TokenStream>) -> TokenStream {
    quote!(&[#(#items),*])
}

fn pair(first: impl ToTokens, second: impl ToTokens) -> TokenStream {
    quote!((#first, #second))
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or(quote!(None), |value| quote!(Some(#value)))
}

fn strings(names: &[String]) -> TokenStream {
    list(names.iter().map(|name| literal(name).into_token_stream()))
}

fn pairs(demands: &[(String, Vec<String>)]) -> TokenStream {
    let pairs = demands.iter();
    list(pairs.map(|(name, names)| pair(literal(name), strings(names))))
}

/// A count of items or properties, of which a `usize` can count all that are in memory.
fn size(count: u64) -> TokenStream {
    let size = Literal::usize_unsuffixed(usize::try_from(count).unwrap_or(usize::MAX));
    quote!(#size)
}
