import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { LONGEST_QUESTION } from "../../bot/question.ts";
import { messages } from "../../reply/messages.ts";

/** “Check against sources” in the menu of a message. */
export const CHECK = messages.checkButton;

/**
 * `default_member_permissions` is left out on purpose: Discord knows it for a whole command only, and hiding
 * `/wellsourced` would hide `status`, `sources` and `help`, which are for everybody. The bot itself refuses the others.
 */
export const COMMANDS = [
  {
    type: ApplicationCommandType.ChatInput,
    name: "ask",
    description: messages.askCommand,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "question",
        description: messages.askQuestion,
        required: true,
        max_length: LONGEST_QUESTION,
        autocomplete: true,
      },
    ],
  },
  {
    type: ApplicationCommandType.ChatInput,
    name: "wellsourced",
    description: messages.wellsourcedCommand,
    options: [
      subcommand("help", messages.helpCommand),
      subcommand("sources", messages.sourcesCommand),
      subcommand("status", messages.statusCommand),
      subcommand("reload", messages.reloadCommand),
      subcommand("gaps", messages.gapsCommand),
      subcommand("feedback", messages.feedbackCommand),
      {
        ...subcommand("use", messages.useCommand),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: "dossier",
            description: messages.useDossier,
            required: false,
            max_length: 100,
          },
        ],
      },
    ],
  },
  { type: ApplicationCommandType.Message, name: CHECK },
] as const satisfies readonly RESTPostAPIApplicationCommandsJSONBody[];

/** Commands of all servers say where they may be used; commands of one server cannot be used anywhere else. */
export const GLOBAL_COMMANDS = COMMANDS.map((command) => ({
  ...command,
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
}));

function subcommand<Name extends string>(name: Name, description: string) {
  return { type: ApplicationCommandOptionType.Subcommand, name, description } as const;
}
