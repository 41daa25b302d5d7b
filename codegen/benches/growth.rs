//! The time and memory to generate synthetic documents that grow.
//!
//! `whole` takes 100, 1,000 and 10,000 operations, each with types of its own and a shared one.
//! Time and peak memory should grow tenfold from row to row. A larger heap slows everything
//! down, so compare the time with that of `read_yaml` for the same text.
//!
//! `enum_of_2_000_values` should take the same time with and without a pattern.

use std::fmt::{self, Display, Formatter, Write};

use codegen::{Settings, Source, generate};
use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher, black_box};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5, sample_size = 1)]
fn whole(bencher: Bencher<'_, '_>, count: usize) {
    let text = document(count);
    let source = Source {
        name: "growth.yaml",
        text: &text,
    };
    bencher.counter(ItemsCount::new(count)).bench(|| {
        let generated = generate(black_box(&source), &Settings::default());
        assert!(generated.is_ok());
        generated
    });
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5, sample_size = 1)]
fn read_yaml(bencher: Bencher<'_, '_>, count: usize) {
    let text = document(count);
    bencher
        .counter(ItemsCount::new(count))
        .bench(|| serde_yaml::from_str::<serde_yaml::Value>(black_box(&text)));
}

/// A pattern beside an `enum` is matched against each value.
#[divan::bench(args = ["alone", "beside a pattern"], sample_count = 20, sample_size = 1)]
fn enum_of_2_000_values(bencher: Bencher<'_, '_>, keywords: &str) {
    let pattern = match keywords {
        "alone" => "",
        _ => "pattern: '^value-[0-9]{4}(?:-(?:a|b|[c-f]{2,3}))?$', ",
    };
    let values: Vec<_> = (1_000..3_000).map(|n| format!("value-{n}")).collect();
    let values = values.join(", ");
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: Enum, version: '1'}}\npaths: {{}}\n\
         components: {{schemas: {{Values: {{type: string, {pattern}enum: [{values}]}}}}}}\n"
    );
    let source = Source {
        name: "enum.yaml",
        text: &text,
    };
    bencher.bench(|| {
        let generated = generate(black_box(&source), &Settings::default());
        assert!(generated.is_ok());
        generated
    });
}

/// Returns a document with a number of operations.
fn document(count: usize) -> String {
    let mut paths = String::from("openapi: 3.0.3\ninfo: {title: Growth, version: '1'}\npaths:\n");
    let mut schemas = String::from("components:\n  schemas:\n");
    schemas.push_str("    Id: {type: string, pattern: '^ID[0-9a-f]{32}$'}\n");
    for number in 0..count {
        // Writing to a String cannot fail.
        let _ = write!(paths, "{}", Operation(number));
        let _ = write!(schemas, "{}", Schemas(number));
    }
    paths + &schemas
}

struct Operation(usize);

impl Display for Operation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (number, tag) = (self.0, self.0 / 20);
        write!(
            f,
            "  /things{number}/{{id}}:
    post:
      operationId: updateThing{number}
      tags: [group {tag}]
      description: Updates a thing, and returns its **previous** state.
      parameters:
        - {{name: id, in: path, required: true, schema: {{$ref: '#/components/schemas/Id'}}}}
        - {{name: page, in: query, schema: {{type: integer, minimum: 1}}}}
      requestBody:
        content:
          application/json: {{schema: {{$ref: '#/components/schemas/Thing{number}'}}}}
      responses:
        '200':
          description: done
          content:
            application/json: {{schema: {{$ref: '#/components/schemas/Thing{number}'}}}}
"
        )
    }
}

struct Schemas(usize);

impl Display for Schemas {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (number, before) = (self.0, self.0 / 2);
        write!(
            f,
            "    Thing{number}:
      type: object
      required: [id, name]
      properties:
        id: {{$ref: '#/components/schemas/Id'}}
        name: {{type: string, minLength: 1, maxLength: 64, description: The name of the thing.}}
        kind: {{type: string, enum: [small, large, other]}}
        parent: {{$ref: '#/components/schemas/Thing{before}'}}
        sizes: {{type: array, maxItems: 8, items: {{type: number, format: double}}}}
        either: {{oneOf: [{{type: string}}, {{type: integer}}]}}
"
        )
    }
}
