//! The command `cargo xtask`: arguments, files and messages. Crates are generated in memory by
//! the library `codegen`.
//!
//! The modules are in the order of a run; those of maintainers' commands come last. Modules do not
//! import each other in cycles.

mod args;
mod help;
mod options;

mod description;
mod input;
mod levels;

mod repository;
mod workspace;

mod command;
mod route;

mod bundle;
mod coverage;
mod generate;

mod check;
mod plan;
mod write;

mod failure;
mod terminal;

mod documents;
mod probe;
mod scratch;

mod conformance;
mod corpus;
mod examples;

use args::Command;
use failure::Failure;
use mimalloc::MiMalloc;
use std::process::ExitCode;

/// Tokens and syntax trees are many small pieces of memory, and to allocate them takes a third of the
/// time of a run with the allocator of most systems.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    match args::parse(std::env::args_os()).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            terminal::print_error(&failure.text);
            ExitCode::from(failure.exit as u8)
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Help(text) => terminal::print(text),
        Command::Version => terminal::print(concat!("xtask ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::Codegen(options) => generate::codegen(&options)?,
        Command::Bundle(options) => bundle::bundle(&options)?,
        Command::Corpus(options) => corpus::corpus(&options)?,
        Command::Conformance(options) => conformance::conformance(&options)?,
        Command::Examples(options) => examples::examples(&options)?,
    }
    Ok(())
}
