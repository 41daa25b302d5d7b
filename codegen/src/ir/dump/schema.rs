//! Schemas as text.
//!
//! Imports `ir::{api, direction, schema}`, `docs`, `list`, `pattern`, `rules`, `types`.

use std::fmt::{self, Write};

use super::docs::write_docs;
use super::list::{List, quoted};
use super::pattern::write_matcher;
use super::rules::write_rules;
use super::types::{ConstantText, LengthText, Name, TypeText};
use crate::ir::api::Api;
use crate::ir::direction::Direction;
use crate::ir::schema::{Rest, Schema, Shape, Union, UnionKeyword};

pub(super) fn write(out: &mut String, api: &Api, schema: &Schema) -> fmt::Result {
    write!(out, "\nschema {}", Name(schema))?;
    write!(out, "{}", suffix(schema.direction))?;
    writeln!(out, "\n  origin {:?}", schema.origin)?;
    write_docs(out, "  ", &schema.docs)?;
    if !schema.rules.is_empty() {
        writeln!(out, "  also:")?;
        write_rules(out, "    ", api, &schema.rules)?;
    }
    match &schema.shape {
        Shape::Text(text) => {
            writeln!(out, "  {}", LengthText(text))?;
            if let Some(format) = text.format {
                writeln!(out, "  format {}", format.name())?;
            }
            if let Some(pattern) = &text.pattern {
                writeln!(out, "  pattern {:?}", pattern.source)?;
                write_matcher(out, "    ", &pattern.matcher)?;
            }
            Ok(())
        }
        Shape::Enumeration { values, open } => {
            let kind = if *open { "open" } else { "closed" };
            writeln!(out, "  {kind} enumeration {}", quoted(values))
        }
        Shape::Constants(values) => {
            let values: Vec<_> = values.iter().map(ConstantText).collect();
            writeln!(out, "  one of {}", List(&values))
        }
        Shape::Union(union) => write_union(out, api, union),
        Shape::Object { fields, rest } => {
            for field in fields {
                let presence = if field.required {
                    "required"
                } else {
                    "optional"
                };
                let suffix = suffix(field.direction);
                let recursive = if field.recursive { ", recursive" } else { "" };
                let ty = TypeText(api, &field.ty);
                writeln!(
                    out,
                    "  property {:?} {presence}{suffix}{recursive}: {ty}",
                    field.name
                )?;
                write_docs(out, "    ", &field.docs)?;
            }
            match rest {
                Rest::Ignored => writeln!(out, "  other properties ignored"),
                Rest::Kept(ty) => writeln!(out, "  other properties kept: {}", TypeText(api, ty)),
                Rest::Rejected => writeln!(out, "  other properties rejected"),
            }
        }
        Shape::Wrapper(ty) => writeln!(out, "  wrapper of {}", TypeText(api, ty)),
        Shape::Alias(ty) => writeln!(out, "  alias of {}", TypeText(api, ty)),
    }
}

fn suffix(direction: Direction) -> &'static str {
    match direction {
        Direction::Both => "",
        Direction::Sent => ", only sent",
        Direction::Received => ", only received",
    }
}

fn write_union(out: &mut String, api: &Api, union: &Union) -> fmt::Result {
    let kind = match union.keyword {
        UnionKeyword::OneOf => "one of",
        UnionKeyword::AnyOf => "any of",
        UnionKeyword::Type => "one type of",
    };
    write!(out, "  {kind}")?;
    match &union.discriminator {
        Some(property) => writeln!(out, ", discriminated by {property:?}")?,
        None => writeln!(out)?,
    }
    for variant in &union.variants {
        let recursive = if variant.recursive { ", recursive" } else { "" };
        let ty = TypeText(api, &variant.ty);
        write!(out, "  variant {:?}{recursive}: {ty}", variant.label)?;
        match variant.tags.as_slice() {
            [] => writeln!(out)?,
            tags => writeln!(out, " for {}", quoted(tags))?,
        }
        write_docs(out, "    ", &variant.docs)?;
    }
    Ok(())
}
