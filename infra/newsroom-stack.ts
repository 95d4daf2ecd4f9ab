/** The newsroom: what is connected to what. Each capability is in the file of its name. */
import { type CfnElement, CfnRule, DefaultStackSynthesizer, Fn, type IStackSynthesizer, Stack } from "aws-cdk-lib/core";
import type { Construct } from "constructs";
import type { Publication } from "../shared/news/publication-settings.ts";
import { Approvals } from "./approvals.ts";
import { Catalogue } from "./catalogue.ts";
import { Clock } from "./clock.ts";
import { Desk } from "./desk.ts";
import { DraftIntake } from "./draft-intake.ts";
import { Press } from "./press.ts";
import { PublicSite } from "./public-site.ts";
import { Watch } from "./watch.ts";

export interface NewsroomProps {
  readonly publication: Publication;
  readonly buildDirectory: string;
  readonly certificateArn: string | undefined;
  /** Whether the bundles hold all that Lambda needs (image-library.ts). */
  readonly isDeployable: boolean;
}

export class NewsroomStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { publication, buildDirectory, certificateArn, isDeployable }: NewsroomProps,
  ) {
    super(scope, id, {
      description: `Galley, the publishing pipeline of ${publication.name}`,
      // `cdk deploy` checks the account's bootstrap itself; the template needs no rule for it.
      synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) as IStackSynthesizer,
    });
    const catalogue = new Catalogue(this, "Catalogue");
    const site = new PublicSite(this, "Site", { buildDirectory, domain: publication.domain, certificateArn });
    const desk = new Desk(this, "Desk", { buildDirectory, catalogue, site });
    const approvals = new Approvals(this, "Approvals", { buildDirectory, catalogue, desk });
    const intake = new DraftIntake(this, "Drafts", { buildDirectory, catalogue, approvals, desk });
    intake.grantUploadDrafts(desk.fn);
    const press = new Press(this, "Press", { buildDirectory, catalogue, intake, site });
    const clock = new Clock(this, "Clock", { buildDirectory, catalogue, press });
    new Watch(this, "Watch", { intake, approvals, press, clock, desk });
    if (!isDeployable) this.#refuseDeployment();
  }

  /** A synthesis works offline; a deployment without the image library's machine code for Lambda would lose every picture. */
  #refuseDeployment(): void {
    new CfnRule(this, "ImageLibrary", {
      assertions: [
        {
          assert: Fn.conditionEquals("missing", "there"),
          assertDescription:
            "The image library for Lambda is not in the bundle of media: synthesize again where npm can reach its registry.",
        },
      ],
    });
  }

  /**
   * Names that a person can say: the construct's path, without CDK's hash. Two that would be alike stop the synthesis. What holds
   * something has its name pinned besides (parts/names.ts), so that moving code never replaces it.
   */
  protected override allocateLogicalId(element: CfnElement): string {
    const path = element.node.path.split("/").slice(1);
    const words = path.filter((word) => word !== "Resource" && word !== "Default").map(capitalise);
    // A parent whose word its child begins with adds nothing: Clock/ClockFunction is the ClockFunction.
    return words.filter((word, index) => !words[index + 1]?.startsWith(word)).join("");
  }
}

/** `Desk faults` becomes `DeskFaults`. */
function capitalise(name: string): string {
  return name.replaceAll(
    /[^A-Za-z0-9]*([A-Za-z0-9]+)/g,
    (_, word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  );
}
