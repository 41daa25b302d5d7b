//! The time to generate a crate grows with the size of the document, not with its square: names that
//! fall together, long chains of references, and lists of very many parts.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails if a document is not generated"
)]

use codegen::{Settings, Source, generate};
use std::time::{Duration, Instant};

/// How many parts the smaller document has. The other one has four times as many.
const PARTS: usize = 400;

/// A document with `count` parts of a kind takes four times as long if there are four times as many,
/// or 16 times if the time grows with the square. The machine may do other work meanwhile, so that
/// one of several attempts is enough.
#[track_caller]
fn grows_with_its_size(what: &str, document: impl Fn(usize) -> String) {
    let time = |count| {
        let text = document(count);
        let source = Source {
            name: "a.yaml",
            text: &text,
        };
        let start = Instant::now();
        let generated = generate(&source, &Settings::default());
        let time = start.elapsed();
        assert!(generated.is_ok(), "{what}: {:?}", generated.err());
        time.max(Duration::from_millis(1))
    };
    let mut least = f64::INFINITY;
    for _ in 0..5 {
        let (small, large) = (time(PARTS), time(4 * PARTS));
        least = least.min(large.as_secs_f64() / small.as_secs_f64());
        if least < 9.0 {
            return;
        }
    }
    panic!("{what}: four times the parts take {least:.1} times as long");
}

fn of(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(", ")
}

fn with_schemas(schemas: String) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n\
         components: {{schemas: {{{schemas}}}}}\n"
    )
}

fn with_paths(paths: String) -> String {
    format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{{paths}}}\n")
}

/// An operation with further fields.
fn operation(fields: &str) -> String {
    format!("{{{fields}, responses: {{'204': {{description: d}}}}}}")
}

/// Names that become the same identifier: in `Same`, only the case of letters differs, in `Long`, a
/// part that is cut out of long names, and in `Digits`, where words end.
#[derive(Clone, Copy, Debug)]
enum Names {
    Case,
    Long,
    Digits,
}

impl Names {
    fn name(self, number: usize) -> String {
        let bit = |at: usize| number >> at & 1 == 1;
        match self {
            Self::Case => {
                let letters = ('a'..='p').enumerate().map(|(at, letter)| match bit(at) {
                    true => letter.to_ascii_uppercase().to_string(),
                    false => letter.to_string(),
                });
                letters.collect::<Vec<_>>().join("-")
            }
            Self::Long => format!("a-{}{number:05}{}-z", "x".repeat(90), "y".repeat(90)),
            Self::Digits => {
                let parts = (0..16).map(|at| if bit(at) { "a-1" } else { "a1" });
                parts.collect()
            }
        }
    }
}

const ALL: [Names; 3] = [Names::Case, Names::Long, Names::Digits];

#[test]
fn slow_names_that_fall_together() {
    for names in ALL {
        let each = move |form: fn(usize, String) -> String| {
            move |count| of((0..count).map(|number| form(number, names.name(number))))
        };
        let values = each(|_, name| name);
        grows_with_its_size(&format!("values, {names:?}"), |count| {
            with_schemas(format!("E: {{type: string, enum: [{}]}}", values(count)))
        });
        let properties = each(|_, name| format!("{name}: {{type: string}}"));
        grows_with_its_size(&format!("properties, {names:?}"), |count| {
            with_schemas(format!("P: {{properties: {{{}}}}}", properties(count)))
        });
        let schemas = each(|_, name| format!("{name}: {{properties: {{}}, type: object}}"));
        grows_with_its_size(&format!("schemas, {names:?}"), |count| {
            with_schemas(schemas(count))
        });
        let parameters = each(|_, name| format!("{{name: {name}, in: query, schema: {{}}}}"));
        grows_with_its_size(&format!("parameters, {names:?}"), |count| {
            let parameters = format!("parameters: [{}]", parameters(count));
            with_paths(format!("/a: {{get: {}}}", operation(&parameters)))
        });
        let ids = each(|number, name| {
            let id = operation(&format!("operationId: {name}"));
            format!("/a{number}: {{get: {id}}}")
        });
        grows_with_its_size(&format!("ids, {names:?}"), |count| with_paths(ids(count)));
        let tags = each(|number, name| {
            let tag = operation(&format!("tags: [{name}]"));
            format!("/a{number}: {{get: {tag}}}")
        });
        grows_with_its_size(&format!("tags, {names:?}"), |count| with_paths(tags(count)));
    }
}

#[test]
fn slow_long_chains_and_wide_lists() {
    type Link = fn(&str) -> String;
    let chain = |form: Link| {
        move |count| {
            let links = (0..count).map(|number| {
                let next = format!("{{$ref: '#/components/schemas/A{}'}}", number + 1);
                format!("A{number}: {}", form(&next))
            });
            with_schemas(of(links.chain([format!("A{count}: {{type: string}}")])))
        }
    };
    let links: [(&str, Link); 4] = [
        ("properties", |next| {
            format!("{{properties: {{a: {next}}}}}")
        }),
        ("items", |next| format!("{{type: array, items: {next}}}")),
        ("oneOf", |next| {
            format!("{{oneOf: [{next}, {{type: integer}}]}}")
        }),
        ("not", |next| format!("{{not: {next}}}")),
    ];
    for (what, link) in links {
        grows_with_its_size(what, chain(link));
    }
    for keyword in ["oneOf", "anyOf"] {
        grows_with_its_size(keyword, |count| {
            let branches = (0..count).map(|number| {
                format!("A{number}: {{required: [p{number}], properties: {{p{number}: {{}}}}}}")
            });
            let all =
                (0..count).map(|number| format!("{{$ref: '#/components/schemas/A{number}'}}"));
            with_schemas(format!("{}, U: {{{keyword}: [{}]}}", of(branches), of(all)))
        });
    }
    grows_with_its_size("servers", |count| {
        let servers = (0..count).map(|number| format!("{{url: 'https://a{number}.example.com'}}"));
        with_paths(String::new()) + &format!("servers: [{}]\n", of(servers))
    });
    grows_with_its_size("security schemes", |count| {
        let scheme = |number| format!("s{number}: {{type: apiKey, in: header, name: k{number}}}");
        let schemes = of((0..count).map(scheme));
        let all = of((0..count).map(|number| format!("{{s{number}: []}}")));
        let operation = operation(&format!("security: [{all}]"));
        with_paths(format!("/a: {{get: {operation}}}"))
            + &format!("components: {{securitySchemes: {{{schemes}}}}}\n")
    });
    grows_with_its_size("parts of a body", |count| {
        let properties = (0..count).map(|number| format!("p{number}: {{format: binary}}"));
        let schema = format!("{{type: object, properties: {{{}}}}}", of(properties));
        let body =
            format!("requestBody: {{content: {{multipart/form-data: {{schema: {schema}}}}}}}");
        with_paths(format!("/a: {{post: {}}}", operation(&body)))
    });
}

/// Chains that are refused are refused at once, and no chain needs a deep stack.
#[test]
fn long_chains_are_refused_at_once() {
    for link in ["{$ref: NEXT}", "{allOf: [{$ref: NEXT}]}"] {
        let links = (0..10_000).map(|number| {
            let next = format!("'#/components/schemas/A{}'", number + 1);
            format!("A{number}: {}", link.replace("NEXT", &next))
        });
        let text = with_schemas(of(links.chain(["A10000: {type: string}".to_owned()])));
        let source = Source {
            name: "a.yaml",
            text: &text,
        };
        assert!(generate(&source, &Settings::default()).is_err());
    }
}
